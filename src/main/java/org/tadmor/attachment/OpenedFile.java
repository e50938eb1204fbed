package org.tadmor.attachment;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.tadmor.attachment.Attachment.File;
import org.tadmor.attachment.Attachment.Version;

/** A version of an attachment whose bytes are read piece by piece, so that slow readers hold little memory. */
public class OpenedFile extends AbstractResource {

    private final Attachment attachment;
    private final Version version;
    private final AttachmentRepository repository;
    private final File file;

    private OpenedFile(Attachment attachment, Version version, AttachmentRepository repository, File file) {
        this.attachment = attachment;
        this.version = version;
        this.repository = repository;
        this.file = file;
    }

    static OpenedFile of(Attachment attachment, Version version, AttachmentRepository repository) {
        File published = attachment.published();
        File file = switch (version) {
            case PUBLISHED -> published;
            case ORIGINAL -> attachment.originalFile();
            case THUMBNAIL ->
                new File(
                        "thumbnail-" + published.name(),
                        published.sha256() + "-thumbnail",
                        repository.part(attachment.id(), version, 0, Integer.MAX_VALUE - 1).length);
        };
        return new OpenedFile(attachment, version, repository, file);
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
        return new PieceByPiece((start, length) -> repository.part(attachment.id(), version, start, length));
    }

    @Override
    public String getDescription() {
        return "%s of attachment %s".formatted(version, attachment.id());
    }
}
