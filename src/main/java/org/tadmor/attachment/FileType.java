package org.tadmor.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What sort of file may be attached, told by its content. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    /** In UTF-8, tables too. */
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Empty when such a file is not taken. The name of a file and what a browser says of it are not asked. */
    static Optional<FileType> of(byte[] content) {
        String detected = detected(content);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(detected))
                .findFirst();
    }

    private static String detected(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** As in the header of an answer. */
    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without a dot. A table is no exception: a spreadsheet would run what stands in a .csv. */
    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
