package org.tadmor.attachment;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much the packed parts of a PDF hold. What reads them unpacks some of them whole, and a few bytes can stand for
 * more than the memory holds; so each is unpacked beforehand, without keeping it.
 */
final class PackedStreams {

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_BEFORE = "end".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PICTURE = "/Image".getBytes(StandardCharsets.US_ASCII);
    /** Before a picture stands what is to be known of it, within so many bytes. */
    private static final int LOOK_BACK = 1_000;

    /** Pictures of {@link Pictures#MAX_PIXELS} in three colours stay packed when a document is written anew. */
    private static final long MAX_PICTURE = 3 * Pictures.MAX_PIXELS;

    private static final long MAX_OTHER = 50_000_000;
    private static final long MAX_TOGETHER = 10 * Pictures.MAX_PIXELS;

    private PackedStreams() {}

    /** @throws RefusedFileException when it is too much */
    static void requireModest(byte[] pdf) {
        long together = 0;
        for (int position = 0; position + START.length < pdf.length; position++) {
            if (startsWith(pdf, position, START) && !startsWith(pdf, position - END_BEFORE.length, END_BEFORE)) {
                long most = isPicture(pdf, position) ? MAX_PICTURE : MAX_OTHER;
                together += unpackedSize(pdf, endOfLine(pdf, position + START.length), most);
                if (together > MAX_TOGETHER) {
                    throw new RefusedFileException(FileProblem.TOO_MANY_PIXELS);
                }
            }
        }
    }

    /** Zero for what is not packed this way. */
    private static long unpackedSize(byte[] pdf, int start, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] unpacked = new byte[1 << 16];
            int more = inflater.inflate(unpacked);
            while (more > 0) {
                if (inflater.getBytesWritten() > most) {
                    throw new RefusedFileException(FileProblem.TOO_MANY_PIXELS);
                }
                more = inflater.inflate(unpacked);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException other) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static boolean isPicture(byte[] pdf, int stream) {
        for (int position = stream; position > Math.max(0, stream - LOOK_BACK); position--) {
            if (startsWith(pdf, position, PICTURE)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(byte[] pdf, int position) {
        int end = position;
        while (end < pdf.length && (pdf[end] == '\r' || pdf[end] == '\n' || pdf[end] == ' ')) {
            end++;
        }
        return Math.min(end, pdf.length);
    }

    private static boolean startsWith(byte[] pdf, int position, byte[] word) {
        if (position < 0 || position + word.length > pdf.length) {
            return false;
        }
        for (int index = 0; index < word.length; index++) {
            if (pdf[position + index] != word[index]) {
                return false;
            }
        }
        return true;
    }
}
