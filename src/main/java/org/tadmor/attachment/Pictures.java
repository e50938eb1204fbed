package org.tadmor.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws pictures anew from their pixels, the right way up, so that nothing else of the file is left. */
final class Pictures {

    /** More is refused by what the file says of itself, before anything is unpacked. */
    static final long MAX_PIXELS = 100_000_000;

    /** What readers get at most: a larger picture is read with every second, third, … pixel of each row. */
    static final long MAX_PUBLISHED_PIXELS = 25_000_000;

    static final int THUMBNAIL_SIDE = 320;

    private static final float QUALITY = 0.9f;
    private static final float THUMBNAIL_QUALITY = 0.8f;

    private Pictures() {}

    static ReaderVersion readerVersion(FileType type, byte[] original) {
        try {
            ExifOrientation orientation =
                    type == FileType.JPEG ? ExifOrientation.of(original) : ExifOrientation.UPRIGHT;
            BufferedImage upright = upright(decoded(type, original), orientation, type == FileType.PNG);
            byte[] content = type == FileType.PNG ? png(upright) : jpeg(upright, QUALITY);
            return new ReaderVersion(content, jpeg(thumbnail(upright), THUMBNAIL_QUALITY));
        } catch (RefusedFileException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // The readers answer a broken file with whatever went wrong in them.
            throw new RefusedFileException(FileProblem.UNREADABLE, broken);
        }
    }

    private static BufferedImage decoded(FileType type, byte[] original) throws IOException {
        if (type == FileType.JPEG && JpegSegments.hasEndlessScans(original)) {
            throw new RefusedFileException(FileProblem.TOO_MANY_PIXELS);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MAX_PIXELS) {
                throw new RefusedFileException(FileProblem.TOO_MANY_PIXELS);
            }
            ImageReadParam every = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MAX_PUBLISHED_PIXELS));
            every.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, every);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage picture, ExifOrientation orientation, boolean transparency) {
        boolean turned = orientation.swapsSides();
        int width = turned ? picture.getHeight() : picture.getWidth();
        int height = turned ? picture.getWidth() : picture.getHeight();
        boolean transparent = transparency && picture.getColorModel().hasAlpha();
        BufferedImage upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(picture, upright, orientation.transform(picture.getWidth(), picture.getHeight()), transparent);
        return upright;
    }

    /** Halved as often as it goes, so that every pixel has its share in the small picture. */
    private static BufferedImage thumbnail(BufferedImage picture) {
        BufferedImage smaller = picture;
        int side = Math.max(picture.getWidth(), picture.getHeight());
        while (side > THUMBNAIL_SIDE) {
            int next = Math.max(side / 2, THUMBNAIL_SIDE);
            smaller = scaled(smaller, (double) next / side);
            side = next;
        }
        return scaled(smaller, 1);
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform transform = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        draw(picture, scaled, transform, false);
        return scaled;
    }

    private static void draw(BufferedImage from, BufferedImage to, AffineTransform transform, boolean transparent) {
        Graphics2D graphics = to.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (!transparent) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, to.getWidth(), to.getHeight());
            }
            graphics.drawImage(from, transform, null);
        } finally {
            graphics.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
