package org.tadmor.attachment.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** The words of Vaadin's upload. */
final class UploadTexts {

    private UploadTexts() {}

    /** @param words for a key of the translations, in the reader's language */
    static UploadI18N of(UnaryOperator<String> words) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.apply("upload.drop"))
                        .setMany(words.apply("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.apply("upload.choose"))
                        .setMany(words.apply("upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.apply("upload.not-attached"))
                        .setFileIsTooBig(words.apply("upload.too-large"))
                        .setIncorrectFileType(words.apply("upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.apply("upload.connecting"))
                                .setStalled(words.apply("upload.stalled"))
                                .setProcessing(words.apply("upload.processing"))
                                .setHeld(words.apply("upload.waiting")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.apply("upload.remaining"))
                                .setUnknown(words.apply("upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(words.apply("upload.unreachable"))
                                .setUnexpectedServerError(words.apply("upload.not-attached"))
                                .setForbidden(words.apply("upload.not-attached"))))
                .setFile(new UploadI18N.File()
                        .setRetry(words.apply("upload.retry"))
                        .setStart(words.apply("upload.start"))
                        .setRemove(words.apply("upload.remove")))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }
}
