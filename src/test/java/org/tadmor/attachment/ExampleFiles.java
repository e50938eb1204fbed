package org.tadmor.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files as cameras, offices and ill-wishers make them; what they tell beside their content holds {@link #TRACE}. */
public final class ExampleFiles {

    /** Stands in everything that readers must not get. */
    public static final String TRACE = "Odaenathus-was-here";

    private ExampleFiles() {}

    /** Red on the left, blue on the right. */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", width, height);
    }

    public static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    /** Of a camera turned a quarter, so that what lies left in the file belongs to the top; with position and author. */
    public static byte[] photograph(int width, int height) {
        byte[] plain = jpeg(width, height);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        writeSegment(file, 0xE1, concat(ascii("Exif\0\0"), exif()));
        writeSegment(file, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + TRACE + "</x:xmpmeta>"));
        writeSegment(file, 0xED, ascii("Photoshop 3.0\0" + TRACE));
        writeSegment(file, 0xFE, ascii("<html><script>alert('" + TRACE + "')</script></html>"));
        file.write(plain, 2, plain.length - 2);
        file.writeBytes(ascii("<script>" + TRACE + "</script>"));
        return file.toByteArray();
    }

    /** One page with a photograph, and all that a document can carry beside its pages. */
    public static byte[] document() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 200));
            document.addPage(page);
            byte[] photograph = photograph(40, 20);
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(photograph),
                    COSName.DCT_DECODE,
                    40,
                    20,
                    8,
                    PDDeviceRGB.INSTANCE);
            image.setMetadata(xmp(document));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 200, 200);
            }
            addTraces(document, page);
            return saved(document);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    public static byte[] lockedDocument() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            return saved(document);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A small document with a part that unpacks to a hundred million bytes. */
    static byte[] documentBomb() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[100_000_000]);
        deflater.finish();
        byte[] packed = new byte[1_000_000];
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii(
                "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + length + ">>\nstream\n"));
        file.write(packed, 0, length);
        file.writeBytes(ascii("\nendstream\nendobj\n%%EOF"));
        return file.toByteArray();
    }

    /** Says that it is this large, and holds nothing. */
    static byte[] emptyPng(int width, int height) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        writeChunk(file, "IHDR", header.array());
        writeChunk(file, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0x00});
        writeChunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** A quarter turn (6), the artist, and the position of Palmyra. */
    private static byte[] exif() {
        byte[] artist = ascii(TRACE + "\0");
        int gps = 8 + 2 + 3 * 12 + 4;
        int values = gps + 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(values + 48 + artist.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x013B, 2, artist.length, values + 48);
        entry(tiff, 0x8825, 4, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, values);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, values + 24);
        tiff.putInt(0);
        for (int number : List.of(34, 1, 33, 1, 5, 1, 38, 1, 16, 1, 2, 1)) {
            tiff.putInt(number);
        }
        return tiff.put(artist).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void writeSegment(ByteArrayOutputStream file, int marker, byte[] content) {
        int length = content.length + 2;
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        file.writeBytes(content);
    }

    private static void writeChunk(ByteArrayOutputStream file, String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(ascii(type));
        checksum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(ascii(type));
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static void addTraces(PDDocument document, PDPage page) throws IOException {
        document.getDocumentInformation().setAuthor(TRACE);
        document.getDocumentInformation().setCreator(TRACE);
        document.getDocumentCatalog().setMetadata(xmp(document));
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + TRACE + "')"));
        page.setMetadata(xmp(document));
        page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), TRACE);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(ascii(TRACE)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(TRACE + ".docx");
        specification.setEmbeddedFile(file);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(TRACE, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        PDAnnotationText comment = new PDAnnotationText();
        comment.setContents(TRACE);
        comment.setTitlePopup(TRACE);
        PDAnnotationHighlight mark = new PDAnnotationHighlight();
        mark.setTitlePopup(TRACE);
        mark.setContents(TRACE);
        mark.setRectangle(new PDRectangle(10, 10));
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI elsewhere = new PDActionURI();
        elsewhere.setURI("https://example.org/" + TRACE);
        link.setAction(elsewhere);
        link.setRectangle(new PDRectangle(10, 10));
        page.setAnnotations(List.of(comment, mark, link));
    }

    private static PDMetadata xmp(PDDocument document) throws IOException {
        return new PDMetadata(document, new ByteArrayInputStream(ascii("<x:xmpmeta>" + TRACE + "</x:xmpmeta>")));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
