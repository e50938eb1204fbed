package org.tadmor.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The boxes that a JPEG 2000 file consists of (ISO 15444-1, annex I). */
final class Jpeg2000Boxes {

    /** Hold XMP, Exif and the like. */
    private static final Set<String> METADATA = Set.of("uuid", "xml ", "uinf", "jp2i");

    /** The bare picture without boxes begins with this. */
    private static final int CODE_STREAM = 0xFF4FFF51;

    private Jpeg2000Boxes() {}

    /** @return empty when it cannot be read to its end */
    static Optional<byte[]> withoutMetadata(byte[] file) {
        ByteBuffer boxes = ByteBuffer.wrap(file);
        if (file.length >= 4 && boxes.getInt(0) == CODE_STREAM) {
            return Optional.of(file);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            long length = boxes.getInt(start) & 0xFFFFFFFFL;
            if (length == 1 && boxes.remaining() >= 16) {
                length = boxes.getLong(start + 8);
            } else if (length == 0) {
                length = boxes.remaining();
            }
            if (length < 8 || length > boxes.remaining()) {
                return Optional.empty();
            }
            if (!METADATA.contains(new String(file, start + 4, 4, StandardCharsets.ISO_8859_1))) {
                kept.write(file, start, (int) length);
            }
            boxes.position(start + (int) length);
        }
        return kept.size() == 0 ? Optional.empty() : Optional.of(kept.toByteArray());
    }
}
