package org.tadmor.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The pages of a document and nothing else of it. A new catalogue leaves behind its author, attached files, scripts,
 * forms and earlier versions; what pages refer to loses its metadata, and the pictures in it theirs.
 */
final class PdfPages {

    /** Readable beyond the pages: which layers are on. */
    private static final List<COSName> KEPT_OF_CATALOGUE =
            List.of(COSName.TYPE, COSName.PAGES, COSName.OCPROPERTIES, COSName.VERSION);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfPages() {}

    /** @throws RefusedFileException when it asks for a password, cannot be read, or would fill the memory */
    static byte[] of(byte[] original) {
        PackedStreams.requireModest(original);
        try (PDDocument document = Loader.loadPDF(original)) {
            if (document.isEncrypted()) {
                throw new RefusedFileException(FileProblem.LOCKED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new RefusedFileException(FileProblem.UNREADABLE);
            }
            keepPages(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (InvalidPasswordException locked) {
            throw new RefusedFileException(FileProblem.LOCKED, locked);
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The parser answers a broken file with whatever went wrong in it.
            throw new RefusedFileException(FileProblem.UNREADABLE, broken);
        }
    }

    private static void keepPages(PDDocument document) throws IOException {
        COSDictionary trailer = document.getDocument().getTrailer();
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        keepOnly(catalogue, KEPT_OF_CATALOGUE);
        trailer.removeItem(COSName.INFO);
        trailer.removeItem(COSName.ID);
        new PdfPages().clean(catalogue);
    }

    private void clean(COSDictionary catalogue) throws IOException {
        waiting.push(catalogue);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                PdfTraces.removeFrom(dictionary);
                if (dictionary instanceof COSStream stream) {
                    PdfTraces.removeFromPicture(stream);
                }
                new ArrayList<>(dictionary.getValues()).forEach(this::await);
            } else if (next instanceof COSArray array) {
                array.forEach(this::await);
            }
        }
    }

    private void await(COSBase value) {
        COSBase target = value instanceof COSObject reference ? reference.getObject() : value;
        if (target instanceof COSDictionary || target instanceof COSArray) {
            waiting.push(target);
        }
    }

    static void keepOnly(COSDictionary dictionary, List<COSName> names) {
        new ArrayList<>(dictionary.keySet())
                .stream().filter(name -> !names.contains(name)).forEach(dictionary::removeItem);
    }
}
