package org.tadmor.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;
import org.tadmor.attachment.Attachment.File;
import org.tadmor.attachment.Attachment.Version;

/**
 * A version of an attachment whose bytes are read piece by piece, so that slow readers hold little memory; those of a
 * thumbnail, which are few, at once.
 */
public class OpenedFile extends AbstractResource {

    private final Attachment attachment;
    private final Version version;
    private final File file;
    private final Supplier<InputStream> content;

    private OpenedFile(Attachment attachment, Version version, File file, Supplier<InputStream> content) {
        this.attachment = attachment;
        this.version = version;
        this.file = file;
        this.content = content;
    }

    static OpenedFile of(Attachment attachment, Version version, AttachmentRepository repository) {
        if (version == Version.THUMBNAIL) {
            return thumbnail(attachment, repository.part(attachment.id(), version, 0, Integer.MAX_VALUE - 1));
        }
        return new OpenedFile(
                attachment,
                version,
                version == Version.ORIGINAL ? attachment.originalFile() : attachment.published(),
                () -> new PieceByPiece((start, length) -> repository.part(attachment.id(), version, start, length)));
    }

    private static OpenedFile thumbnail(Attachment attachment, byte[] bytes) {
        File published = attachment.published();
        File file = new File("thumbnail-" + published.name(), published.sha256() + "-thumbnail", bytes.length);
        return new OpenedFile(attachment, Version.THUMBNAIL, file, () -> new ByteArrayInputStream(bytes));
    }

    /** As in the header of an answer. */
    public String mediaType() {
        return version == Version.THUMBNAIL
                ? FileType.JPEG.mediaType()
                : attachment.type().mediaType();
    }

    /** Whether it is a picture written by this program, which a browser may show by itself. */
    public boolean isShown() {
        return version != Version.ORIGINAL && attachment.type().isPicture();
    }

    /** The same as long as the bytes are the same. */
    public String entityTag() {
        return file.sha256();
    }

    @Override
    public String getFilename() {
        return file.name();
    }

    @Override
    public long contentLength() {
        return file.size();
    }

    @Override
    public InputStream getInputStream() {
        return content.get();
    }

    @Override
    public String getDescription() {
        return "%s of attachment %s".formatted(version, attachment.id());
    }
}
