package org.tadmor.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What in the parts of a PDF tells of its making, or does something (ISO 32000-1): of pages and annotations all that is
 * not needed to show them goes, of anything else what is known to tell.
 */
final class PdfTraces {

    private static final List<COSName> KEPT_OF_PAGES = names(
            "Type",
            "Parent",
            "Kids",
            "Count",
            "Resources",
            "MediaBox",
            "CropBox",
            "BleedBox",
            "TrimBox",
            "ArtBox",
            "Contents",
            "Rotate",
            "Group",
            "Annots",
            "UserUnit");

    /** The marks themselves, without who made them, what they say, and what they do. */
    private static final List<COSName> KEPT_OF_ANNOTATIONS =
            names("Type", "Subtype", "Rect", "AP", "AS", "F", "Border", "BS", "C", "CA", "QuadPoints", "Dest", "OC");

    /** Visible on the page. Other sorts carry comments, files, films and programs. */
    private static final Set<String> SHOWN_ANNOTATIONS = Set.of(
            "Link",
            "Widget",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Watermark");

    private static final List<COSName> REMOVED_ANYWHERE = names(
            "Metadata",
            "PieceInfo",
            "LastModified",
            "AF",
            "AA",
            "JS",
            "OpenAction",
            "OPI",
            "Alternates",
            "Ref",
            "CreatorInfo",
            "Measure",
            "PtData",
            "LGIDict",
            "StructParent",
            "StructParents",
            "SourceModified");

    private static final Set<String> UNPACKED = Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");
    private static final String JPEG_2000 = "JPXDecode";

    private PdfTraces() {}

    static void removeFrom(COSDictionary dictionary) {
        REMOVED_ANYWHERE.forEach(dictionary::removeItem);
        COSName type = dictionary.getCOSName(COSName.TYPE);
        if (COSName.PAGE.equals(type) || COSName.PAGES.equals(type)) {
            PdfPages.keepOnly(dictionary, KEPT_OF_PAGES);
            if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
                dictionary.setItem(COSName.ANNOTS, shown(annotations));
            }
        }
        if (dictionary instanceof COSStream) {
            // The content would be in a file elsewhere.
            dictionary.removeItem(COSName.F);
        }
    }

    private static COSArray shown(COSArray annotations) {
        COSArray shown = new COSArray();
        for (int index = 0; index < annotations.size(); index++) {
            if (annotations.getObject(index) instanceof COSDictionary annotation
                    && SHOWN_ANNOTATIONS.contains(annotation.getNameAsString(COSName.SUBTYPE, ""))) {
                keepLinkWithin(annotation);
                PdfPages.keepOnly(annotation, KEPT_OF_ANNOTATIONS);
                shown.add(annotation);
            }
        }
        return shown;
    }

    /** Of what a click does, only a step to another page stays. */
    private static void keepLinkWithin(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action != null && COSName.getPDFName("GoTo").equals(action.getCOSName(COSName.S))) {
            annotation.setItem(COSName.DEST, action.getDictionaryObject(COSName.D));
        }
        if (!(annotation.getDictionaryObject(COSName.DEST) instanceof COSArray)) {
            annotation.removeItem(COSName.DEST);
        }
    }

    /** A photograph in a document is often the file of the camera as it was. */
    static void removeFromPicture(COSStream stream) throws IOException {
        List<String> filters = filters(stream);
        String last = filters.isEmpty() ? "" : filters.getLast();
        if (JPEG.contains(last)) {
            rewrite(
                    stream,
                    filters,
                    JpegSegments.withoutMetadata(packed(stream, filters))
                            .orElseThrow(() -> new RefusedFileException(FileProblem.UNREADABLE)));
        } else if (last.equals(JPEG_2000)) {
            rewrite(
                    stream,
                    filters,
                    Jpeg2000Boxes.withoutMetadata(packed(stream, filters))
                            .orElseThrow(() -> new RefusedFileException(FileProblem.UNREADABLE)));
        }
    }

    /** The picture's file, with what was laid around it taken off. */
    private static byte[] packed(COSStream stream, List<String> filters) throws IOException {
        List<String> around = filters.subList(0, filters.size() - 1);
        boolean modest = around.stream().allMatch(filter -> UNPACKED.contains(filter) || FLATE.contains(filter))
                && around.stream().filter(FLATE::contains).count() <= 1;
        if (!modest) {
            throw new RefusedFileException(FileProblem.UNREADABLE);
        }
        try (InputStream content = new PDStream(stream).createInputStream(List.of(filters.getLast()))) {
            return content.readAllBytes();
        }
    }

    private static void rewrite(COSStream stream, List<String> filters, byte[] picture) throws IOException {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(picture);
        }
        stream.setItem(COSName.FILTER, COSName.getPDFName(filters.getLast()));
        if (parameters instanceof COSArray each) {
            stream.setItem(COSName.DECODE_PARMS, each.getObject(each.size() - 1));
        }
    }

    private static List<String> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one.getName());
            case COSArray several -> several.toCOSNameStringList();
            case null, default -> List.of();
        };
    }

    private static List<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).toList();
    }
}
