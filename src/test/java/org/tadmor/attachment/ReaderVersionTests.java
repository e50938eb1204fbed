package org.tadmor.attachment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.attachment.ExampleFiles.TRACE;
import static org.tadmor.attachment.ExampleFiles.ascii;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderVersionTests {

    @Test
    void leavesNoPositionAndNoPersonInAPhotograph() throws Exception {
        byte[] original = ExampleFiles.photograph(400, 200);
        assertThat(described(original)).contains(TRACE, "34° 33' 5\"");

        ReaderVersion version = ReaderVersion.of(FileType.JPEG, original);

        for (byte[] file : new byte[][] {version.content(), requireNonNull(version.thumbnail())}) {
            assertThat(described(file)).doesNotContain(TRACE, "34°", "GPS", "Exif", "XMP", "IPTC");
            assertThat(text(file)).doesNotContain(TRACE, "script", "Exif");
        }
    }

    @Test
    void turnsAPhotographTheRightWayUp() throws Exception {
        ReaderVersion version = ReaderVersion.of(FileType.JPEG, ExampleFiles.photograph(400, 200));
        BufferedImage upright = picture(version.content());
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(isRed(upright, 100, 20)).isTrue();
        assertThat(isRed(upright, 100, 380)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 50", "2, 90, 50", "3, 90, 50", "4, 10, 50", "5, 50, 10", "6, 50, 10", "7, 50, 90", "8, 50, 90"})
    void knowsEveryWayToHoldACamera(int orientation, int x, int y) {
        // Where the middle of the left edge of what is stored comes to lie, in percent.
        ExifOrientation held = new ExifOrientation(orientation);
        int width = held.swapsSides() ? 50 : 100;
        int height = held.swapsSides() ? 100 : 50;
        Point2D point = held.transform(100, 50).transform(new Point2D.Double(10, 25), null);
        assertThat(point.getX() * 100 / width).isEqualTo(x);
        assertThat(point.getY() * 100 / height).isEqualTo(y);
    }

    @Test
    void makesThumbnailsOfAtMost320Pixels() throws Exception {
        BufferedImage thumbnail = thumbnail(1000, 500);
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(160);
        assertThat(isRed(thumbnail, 40, 80)).isTrue();
        assertThat(thumbnail(30, 20).getWidth()).isEqualTo(30);
    }

    @Test
    void givesReadersFewerPixelsOfAVeryLargePicture() throws Exception {
        BufferedImage large = picture(
                ReaderVersion.of(FileType.JPEG, ExampleFiles.jpeg(8000, 4000)).content());
        assertThat((long) large.getWidth() * large.getHeight())
                .isBetween(Pictures.MAX_PUBLISHED_PIXELS / 4, Pictures.MAX_PUBLISHED_PIXELS);
    }

    @Test
    void leavesOfADocumentItsPagesAlone() throws Exception {
        byte[] version = ReaderVersion.of(FileType.PDF, ExampleFiles.document()).content();
        assertThat(text(version)).doesNotContain(TRACE, "JavaScript", "/URI", "Metadata", "EmbeddedFile", "Exif");
        try (PDDocument document = Loader.loadPDF(version)) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .extracting(COSName::getName)
                    .containsExactlyInAnyOrder("Type", "Pages", "Version");
            COSDictionary mark = document.getPage(0).getAnnotations().getFirst().getCOSObject();
            assertThat(mark.getString(COSName.CONTENTS)).isNull();
            assertThat(document.getPage(0).getAnnotations())
                    .extracting(annotation -> annotation.getSubtype())
                    .containsExactly("Highlight", "Link");
            assertThat(isRed(new PDFRenderer(document).renderImage(0), 50, 100)).isTrue();
        }
    }

    static Stream<Arguments> refused() {
        byte[] photograph = ExampleFiles.photograph(40, 20);
        return Stream.of(
                Arguments.of(
                        "a large picture",
                        FileType.PNG,
                        ExampleFiles.emptyPng(20_000, 20_000),
                        FileProblem.TOO_MANY_PIXELS),
                Arguments.of("an empty picture", FileType.PNG, ExampleFiles.emptyPng(20, 20), FileProblem.UNREADABLE),
                Arguments.of(
                        "half a photograph's header",
                        FileType.JPEG,
                        Arrays.copyOf(photograph, 300),
                        FileProblem.UNREADABLE),
                Arguments.of("packed", FileType.PDF, ExampleFiles.documentBomb(), FileProblem.TOO_MANY_PIXELS),
                Arguments.of("locked", FileType.PDF, ExampleFiles.lockedDocument(), FileProblem.LOCKED),
                Arguments.of(
                        "no document",
                        FileType.PDF,
                        ascii("%PDF-1.7\n<script>alert(1)</script>"),
                        FileProblem.UNREADABLE),
                Arguments.of(
                        "other letters",
                        FileType.TEXT,
                        new byte[] {'n', 'a', (byte) 0xEF, 'v', 'e'},
                        FileProblem.UNREADABLE),
                Arguments.of("a bell", FileType.TEXT, ascii("bell \u0007"), FileProblem.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses(String what, FileType type, byte[] file, FileProblem problem) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> ReaderVersion.of(type, file))
                .returns(problem, RefusedFileException::problem);
    }

    @Test
    void refusesAPhotographThatNeverComesClear() {
        byte[] photograph = ExampleFiles.jpeg(16, 16);
        byte[] scans = new byte[photograph.length + 2_000];
        System.arraycopy(photograph, 0, scans, 0, 2);
        for (int scan = 0; scan < 200; scan++) {
            System.arraycopy(
                    new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2, 0, 0, 0, 0, 0, 0}, 0, scans, 2 + scan * 10, 10);
        }
        System.arraycopy(photograph, 2, scans, 2_002, photograph.length - 2);
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> ReaderVersion.of(FileType.JPEG, scans))
                .returns(FileProblem.TOO_MANY_PIXELS, RefusedFileException::problem);
    }

    @Test
    void keepsPlainText() {
        byte[] text = "name,found\r\nBêl,معبد\t=1+1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ReaderVersion.of(FileType.TEXT, text))
                .returns(text, ReaderVersion::content)
                .returns(null, ReaderVersion::thumbnail);
    }

    /** All that a reader of metadata finds in a picture. */
    private static String described(byte[] file) throws Exception {
        StringBuilder found = new StringBuilder();
        for (Directory directory :
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            directory.getTags().forEach(tag -> found.append(tag).append('\n'));
        }
        return found.toString();
    }

    private static BufferedImage thumbnail(int width, int height) throws Exception {
        return picture(requireNonNull(
                ReaderVersion.of(FileType.PNG, ExampleFiles.png(width, height)).thumbnail()));
    }

    private static BufferedImage picture(byte[] file) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 60;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
