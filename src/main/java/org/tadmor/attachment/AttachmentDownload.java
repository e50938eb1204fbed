package org.tadmor.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tadmor.attachment.Attachment.Version;

/**
 * The addresses of attached files. What is not there and what whoever asks may not see are answered the same. Browsers are
 * told to run nothing of a file, to guess nothing about it, and to ask again each time whether it may still be seen.
 */
@RestController
class AttachmentDownload {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Attachments attachments;

    AttachmentDownload(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/attachment/{id}")
    ResponseEntity<Resource> published(@PathVariable String id) {
        return answer(id, Version.PUBLISHED);
    }

    @GetMapping("/attachment/{id}/original")
    ResponseEntity<Resource> original(@PathVariable String id) {
        return answer(id, Version.ORIGINAL);
    }

    @GetMapping("/attachment/{id}/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id) {
        return answer(id, Version.THUMBNAIL);
    }

    private ResponseEntity<Resource> answer(String id, Version version) {
        OpenedFile file = uuid(id).flatMap(known -> attachments.open(known, version))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag(file.entityTag())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(file);
    }

    private static String disposition(OpenedFile file) {
        ContentDisposition.Builder disposition =
                file.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return disposition
                .filename(file.getFilename(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /** Written as this program writes it, so that each file has one address. */
    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(parsed -> parsed.toString().equals(id));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
