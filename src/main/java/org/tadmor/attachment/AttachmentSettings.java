package org.tadmor.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached: {@code tadmor.attachments.*}.
 *
 * @param maxSize of one file; it is held in memory while it is looked at
 * @param maxPerSubject files on one note or assessment, withdrawn ones too
 */
@ConfigurationProperties("tadmor.attachments")
public record AttachmentSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue("50") int maxPerSubject) {

    private static final DataSize MOST = DataSize.ofMegabytes(500);

    /** @throws IllegalArgumentException when it is out of range, so that the program does not start */
    public AttachmentSettings {
        if (maxSize.toBytes() < 1 || maxSize.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "tadmor.attachments.max-size is %s; it has to be from 1B to %s".formatted(maxSize, MOST));
        }
        if (maxPerSubject < 1) {
            throw new IllegalArgumentException(
                    "tadmor.attachments.max-per-subject is %d; it has to be above 0".formatted(maxPerSubject));
        }
    }
}
