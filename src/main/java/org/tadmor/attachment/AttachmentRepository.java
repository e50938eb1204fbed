package org.tadmor.attachment;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.attachment.Attachment.File;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.AttachmentStep.Action;

/** The attachments in the database, for {@link Attachments} alone: it asks nobody who wants to know. */
class AttachmentRepository {

    private static final String STANDING = """
            select attachment.id, subject_kind, subject_id, file_name, type,
                octet_length(original) as original_size, original_sha256,
                octet_length(published) as published_size, published_sha256,
                attachment.author, attachment.author_name, attachment.recorded_at,
                coalesce(last.title, '') as title, coalesce(last.action = 'WITHDRAWN', false) as withdrawn
            from attachment left join lateral (
                select * from attachment_step where attachment_id = id order by number desc limit 1) last on true
            """;

    private final JdbcClient jdbc;

    AttachmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one change after another in; reading goes on. */
    void lock() {
        jdbc.sql("lock table attachment in share row exclusive mode").update();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(STANDING + "where id = :id")
                .param("id", id)
                .query((row, number) -> attachment(row))
                .optional();
    }

    /** In the order in which they were attached, by the ids of their subjects. */
    Map<String, List<Attachment>> on(String kind, Collection<String> ids) {
        return jdbc
                .sql(STANDING
                        + "where subject_kind = :kind and subject_id = any(:ids) order by attachment.recorded_at, id")
                .param("kind", kind)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> attachment(row))
                .list()
                .stream()
                .collect(groupingBy(attachment -> attachment.subject().id()));
    }

    Optional<Attachment> stored(UUID submission) {
        return jdbc.sql(STANDING + "where attachment.submission = :submission")
                .param("submission", submission)
                .query((row, number) -> attachment(row))
                .optional();
    }

    boolean isStoredStep(UUID submission) {
        return jdbc.sql("select exists (select from attachment_step where submission = :submission)")
                .param("submission", submission)
                .query(Boolean.class)
                .single();
    }

    List<AttachmentStep> steps(UUID id) {
        return jdbc.sql("select * from attachment_step where attachment_id = :id order by number")
                .param("id", id)
                .query((row, number) -> step(row))
                .list();
    }

    void insert(Attachment attachment, byte[] original, ReaderVersion version, UUID submission) {
        jdbc.sql("""
                insert into attachment (id, subject_kind, subject_id, file_name, type, original, original_sha256,
                    published, published_sha256, thumbnail, author, author_name, recorded_at, submission)
                values (:id, :kind, :subject, :fileName, :type, :original, :originalSha256,
                    :published, :publishedSha256, :thumbnail, :author, :authorName, :recordedAt, :submission)
                """)
                .param("id", attachment.id())
                .param("kind", attachment.subject().kind())
                .param("subject", attachment.subject().id())
                .param("fileName", attachment.originalFile().name())
                .param("type", attachment.type().name())
                .param("original", original)
                .param("originalSha256", attachment.originalFile().sha256())
                .param("published", version.content())
                .param("publishedSha256", attachment.published().sha256())
                .param("thumbnail", version.thumbnail())
                .param("author", attachment.author())
                .param("authorName", attachment.authorName())
                .param("recordedAt", attachment.recordedAt().atOffset(ZoneOffset.UTC))
                .param("submission", submission)
                .update();
    }

    void insert(AttachmentStep step, UUID submission) {
        jdbc.sql("""
                insert into attachment_step (attachment_id, number, action, title, reason, author, author_name,
                    recorded_at, submission)
                values (:attachment, :number, :action, :title, :reason, :author, :authorName, :recordedAt, :submission)
                """)
                .param("attachment", step.attachmentId())
                .param("number", step.number())
                .param("action", step.action().name())
                .param("title", step.title())
                .param("reason", step.reason())
                .param("author", step.author())
                .param("authorName", step.authorName())
                .param("recordedAt", step.recordedAt().atOffset(ZoneOffset.UTC))
                .param("submission", submission)
                .update();
    }

    /** A part of a version; shorter at its end, empty behind it and for a thumbnail that there is not. */
    byte[] part(UUID id, Attachment.Version version, long start, int length) {
        String column = switch (version) {
            case PUBLISHED -> "published";
            case ORIGINAL -> "original";
            case THUMBNAIL -> "thumbnail";
        };
        return jdbc.sql("select coalesce(substring(%s from :start for :length), '') from attachment where id = :id"
                        .formatted(column))
                .param("start", Math.toIntExact(start + 1))
                .param("length", length)
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        FileType type = FileType.valueOf(row.getString("type"));
        String title = row.getString("title");
        String sha256 = row.getString("published_sha256");
        return new Attachment(
                row.getObject("id", UUID.class),
                new Subject(row.getString("subject_kind"), row.getString("subject_id")),
                type,
                title,
                row.getBoolean("withdrawn"),
                new File(PlainNames.fileName(title, sha256, type), sha256, row.getLong("published_size")),
                new File(row.getString("file_name"), row.getString("original_sha256"), row.getLong("original_size")),
                row.getString("author"),
                row.getString("author_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static AttachmentStep step(ResultSet row) throws SQLException {
        return new AttachmentStep(
                row.getObject("attachment_id", UUID.class),
                row.getInt("number"),
                Action.valueOf(row.getString("action")),
                row.getString("title"),
                row.getString("reason"),
                row.getString("author"),
                row.getString("author_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
