package org.tadmor.attachment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachments;
import org.tadmor.attachment.FileType;
import org.tadmor.attachment.RefusedFileException;
import org.tadmor.vocabulary.ui.Words;

/** Takes files from a curator, several at once with their progress, and says of each one that was refused why. */
class FilesUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FilesUpload.class);

    private static final int MEGABYTE = 1024 * 1024;

    private final Attachments attachments;
    private final Subject subject;
    private final Runnable attached;
    private final int maxSize;
    private final Div messages = new Div();

    FilesUpload(Attachments attachments, Subject subject, Runnable attached) {
        this.attachments = attachments;
        this.subject = subject;
        this.attached = attached;
        this.maxSize = Math.toIntExact(attachments.settings().maxSize().toBytes());
        addClassName("files-upload");
        messages.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize(maxSize);
        // Only a help in choosing; what is taken is decided by the content.
        upload.setAcceptedFileTypes(
                Arrays.stream(FileType.values()).map(FileType::mediaType).toArray(String[]::new));
        upload.setI18n(UploadTexts.of(this::getTranslation));
        add(new Paragraph(getTranslation("attachment.help", maxSize / MEGABYTE)), upload, messages);
    }

    /** Called on the thread of each upload, several at once; the doors know who sends it. */
    private void receive(UploadEvent file) throws IOException {
        String name = file.getFileName();
        byte[] content = file.getInputStream().readNBytes(maxSize + 1);
        try {
            attachments.attach(subject, name, content, UUID.randomUUID());
            later(attached);
        } catch (RefusedFileException refused) {
            refuse(file, Words.key(refused.problem()), name, maxSize / MEGABYTE);
        } catch (IllegalArgumentException gone) {
            refuse(file, "attachment.subject-gone", name);
        } catch (AccessDeniedException expired) {
            refuse(file, "attachment.sign-in-expired");
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A file could not be attached", unreachable);
            refuse(file, "attachment.not-stored", name);
        }
    }

    private void refuse(UploadEvent file, String key, Object... arguments) {
        file.reject();
        later(() -> messages.add(new Paragraph(getTranslation(key, arguments))));
    }

    /** A page that was closed meanwhile needs no answer. */
    private void later(Runnable update) {
        getUI().ifPresent(ui -> ui.access(update::run));
    }
}
