package org.tadmor.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What readers get of a file: its content alone, written anew.
 *
 * @param thumbnail a small JPEG; null for what is not a picture
 */
record ReaderVersion(byte[] content, byte @Nullable [] thumbnail) {

    /** @throws RefusedFileException when the file is not what it begins as, or would fill the memory */
    static ReaderVersion of(FileType type, byte[] original) {
        return switch (type) {
            case JPEG, PNG -> Pictures.readerVersion(type, original);
            case PDF -> new ReaderVersion(PdfPages.of(original), null);
            case TEXT -> new ReaderVersion(plainText(original), null);
        };
    }

    private static byte[] plainText(byte[] original) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(original))
                    .toString();
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0)) {
                throw new RefusedFileException(FileProblem.UNREADABLE);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new RefusedFileException(FileProblem.UNREADABLE, other);
        }
    }
}
