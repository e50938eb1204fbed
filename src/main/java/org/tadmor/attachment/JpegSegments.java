package org.tadmor.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The parts that a JPEG consists of (ITU-T T.81, annex B), one after another from the start to the end of the picture. */
final class JpegSegments {

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** Adobe's says how the colours are to be read; without it they would be wrong. */
    private static final int COLOUR_TRANSFORM = 0xEE;

    private static final int COMMENT = 0xFE;

    /** A picture that comes clear by and by has about ten; each goes over every pixel. */
    private static final int MOST_SCANS = 100;

    private final byte[] jpeg;
    private final ByteArrayOutputStream kept;
    private int position = 2;
    private int scans;

    private JpegSegments(byte[] jpeg) {
        this.jpeg = jpeg;
        this.kept = new ByteArrayOutputStream(jpeg.length);
    }

    /** Whether unpacking it would take for ever. */
    static boolean hasEndlessScans(byte[] jpeg) {
        JpegSegments segments = new JpegSegments(jpeg);
        segments.copy();
        return segments.scans > MOST_SCANS;
    }

    /**
     * The same picture, pixel by pixel, without what is written beside them or behind it.
     *
     * @return empty when it cannot be read to its end
     */
    static Optional<byte[]> withoutMetadata(byte[] jpeg) {
        JpegSegments segments = new JpegSegments(jpeg);
        return segments.copy() ? Optional.of(segments.kept.toByteArray()) : Optional.empty();
    }

    private boolean copy() {
        if (jpeg.length < 4 || at(0) != 0xFF || at(1) != START_OF_IMAGE) {
            return false;
        }
        kept.write(jpeg, 0, 2);
        while (position + 1 < jpeg.length && at(position) == 0xFF) {
            int marker = at(position + 1);
            if (marker == END_OF_IMAGE) {
                kept.write(jpeg, position, 2);
                return true;
            }
            int end = marker == 0xFF ? position + 1 : endOfSegment(marker);
            if (end > jpeg.length) {
                return false;
            }
            if (!tellsOfItsMaking(marker)) {
                kept.write(jpeg, position, end - position);
            }
            position = end;
        }
        return false;
    }

    private int endOfSegment(int marker) {
        if (position + 3 >= jpeg.length) {
            return Integer.MAX_VALUE;
        }
        int end = position + 2 + (at(position + 2) << 8 | at(position + 3));
        if (marker == START_OF_SCAN) {
            scans++;
            return endOfPixels(end);
        }
        return end;
    }

    /** Within the pixels, FF is followed by 0, or by one of eight markers that begin anew. */
    private int endOfPixels(int start) {
        for (int end = start; end + 1 < jpeg.length; end++) {
            int next = at(end + 1);
            if (at(end) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7)) {
                return end;
            }
        }
        return Integer.MAX_VALUE;
    }

    private int at(int index) {
        return jpeg[index] & 0xFF;
    }

    private static boolean tellsOfItsMaking(int marker) {
        return marker == COMMENT
                || (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION && marker != COLOUR_TRANSFORM);
    }
}
