package org.tadmor.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.attachment.ExampleFiles.ascii;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.assessment.Condition;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.Attachment.Version;
import org.tadmor.attachment.AttachmentStep.Action;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteRevision;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Change;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;

@DoorTest
@WithMockUser("zenobia")
@RecordApplicationEvents
class AttachmentsTests {

    private static final byte[] PHOTOGRAPH = ExampleFiles.photograph(40, 20);

    @Autowired
    private Attachments attachments;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private NoteRevision note;
    private Subject subject;

    @BeforeEach
    void writeANote(@Autowired Sources sources, @Autowired Sites sites, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("site"));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        note = notes.write("site", "With a photograph.", UUID.randomUUID());
        subject = new Subject(Subject.NOTE, note.noteId().toString());
    }

    @Test
    void attachesAFile() throws Exception {
        Attachment attached = attachments.attach(subject, "C:\\me\\arch.jpg", PHOTOGRAPH, UUID.randomUUID());
        assertThat(attached)
                .returns(subject, Attachment::subject)
                .returns(FileType.JPEG, Attachment::type)
                .returns("", Attachment::title)
                .returns("Zenobia", Attachment::authorName)
                .returns(clock.instant(), Attachment::recordedAt);
        assertThat(attached.original())
                .isEqualTo(new Attachment.File("arch.jpg", Sha256.of(PHOTOGRAPH), PHOTOGRAPH.length));
        assertThat(attached.published().name())
                .isEqualTo("attachment-%s.jpg"
                        .formatted(attached.published().sha256().substring(0, 8)));
        assertThat(attachments.on(subject)).containsExactly(attached);
        assertThat(bytes(attached, Version.ORIGINAL)).isEqualTo(PHOTOGRAPH);
        byte[] published = bytes(attached, Version.PUBLISHED);
        assertThat(Sha256.of(published)).isEqualTo(attached.published().sha256());
        assertThat(published).hasSize((int) attached.published().size());
        assertThat(bytes(attached, Version.THUMBNAIL)).isNotEmpty();
    }

    @Test
    void tellsOfEachChangeWithoutTheBytes() {
        Attachment attached = attach("a note");
        Attachment titled = attachments.title(attached.id(), "The arch", UUID.randomUUID());
        attachments.withdraw(attached.id(), "shows a face", UUID.randomUUID());
        assertThat(events.stream(Change.class).filter(change -> change.subject().equals("attachment")))
                .extracting(Change::action, Change::before, Change::after, Change::reason)
                .startsWith(tuple("attached", null, attached, null), tuple("titled", attached, titled, null))
                .hasSize(3);
    }

    @Test
    void storesTheSameSubmissionOnce() {
        UUID submission = UUID.randomUUID();
        Attachment first = attachments.attach(subject, "one.txt", ascii("one"), submission);
        assertThat(attachments.attach(subject, "two.txt", ascii("two"), submission))
                .isEqualTo(first);
        assertThat(attachments.on(subject)).containsExactly(first);
    }

    @Test
    void storesTheSameBytesOnceOnEachSubject() {
        Attachment first = attach("same");
        assertThat(attach("same")).isEqualTo(first);
        NoteRevision other = notes.write("site", "Another.", UUID.randomUUID());
        Subject otherSubject = new Subject(Subject.NOTE, other.noteId().toString());
        assertThat(attachments
                        .attach(otherSubject, "a.txt", ascii("same"), UUID.randomUUID())
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void refusesWhatIsNotTaken() {
        refuses(new byte[0], FileProblem.EMPTY);
        refuses(ascii("<html><script>alert(1)</script></html>"), FileProblem.UNKNOWN_TYPE);
        refuses(new byte[25 * 1024 * 1024 + 1], FileProblem.TOO_LARGE);
        refuses(ExampleFiles.documentBomb(), FileProblem.TOO_MANY_PIXELS);
        assertThat(attachments.on(subject)).isEmpty();
    }

    @Test
    void refusesMoreThanFiftyFilesOnOneSubject() {
        for (int file = 0; file < 50; file++) {
            attach("file " + file);
        }
        refuses(ascii("one more"), FileProblem.TOO_MANY);
        assertThat(attachments.on(subject)).hasSize(50).contains(attach("file 7"));
    }

    @Test
    void keepsEachTitleAndNamesTheFileByTheLast() {
        Attachment attached = attach("a");
        attachments.title(attached.id(), "The  arch\n2014", UUID.randomUUID());
        Attachment titled = attachments.title(attached.id(), "The arch: 2015", UUID.randomUUID());
        assertThat(titled.title()).isEqualTo("The arch: 2015");
        assertThat(titled.published().name()).isEqualTo("The arch_ 2015.txt");
        assertThat(attachments.history(attached.id()))
                .extracting(AttachmentStep::number, AttachmentStep::action, AttachmentStep::title)
                .containsExactly(tuple(1, Action.TITLED, "The arch 2014"), tuple(2, Action.TITLED, "The arch: 2015"));
    }

    @Test
    void withdrawsAndRestoresWithAReasonThatIsKept() {
        Attachment attached = attach("a");
        UUID submission = UUID.randomUUID();
        assertThat(attachments
                        .withdraw(attached.id(), "shows a face", submission)
                        .withdrawn())
                .isTrue();
        assertThat(attachments
                        .withdraw(attached.id(), "shows a face", submission)
                        .withdrawn())
                .isTrue();
        assertThat(attachments
                        .withdraw(attached.id(), "again", UUID.randomUUID())
                        .withdrawn())
                .isTrue();
        assertThat(attachments.restore(attached.id(), "the face is gone", UUID.randomUUID()))
                .isEqualTo(attached);
        assertThat(attachments.history(attached.id()))
                .extracting(AttachmentStep::action, AttachmentStep::reason)
                .containsExactly(tuple(Action.WITHDRAWN, "shows a face"), tuple(Action.RESTORED, "the face is gone"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> attachments.withdraw(attached.id(), " \n", UUID.randomUUID()));
    }

    @Test
    void refusesToRewriteWhatIsStored() {
        attach("a");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        database.sql("update attachment set file_name = 'b'").update());
    }

    @Test
    void refusesAnyoneButCurators() {
        Attachment attached = attach("a");
        asReader(() -> {
            for (Runnable change : List.<Runnable>of(
                    () -> attach("b"),
                    () -> attachments.title(attached.id(), "t", UUID.randomUUID()),
                    () -> attachments.withdraw(attached.id(), "r", UUID.randomUUID()),
                    () -> attachments.restore(attached.id(), "r", UUID.randomUUID()))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(change::run);
            }
            assertThat(attachments.history(attached.id())).isEmpty();
            return Optional.empty();
        });
    }

    @Test
    void givesReadersTheirVersionAloneAndNotTheNameItCameWith() {
        Attachment attached = attach("a");
        assertThat(asReader(() -> attachments.on(subject)))
                .singleElement()
                .returns(null, Attachment::original)
                .isEqualTo(attached.forReaders());
        assertThat(asReader(() -> attachments.open(attached.id(), Version.PUBLISHED)))
                .isPresent();
        assertThat(asReader(() -> attachments.open(attached.id(), Version.ORIGINAL)))
                .isEmpty();
        assertThat(attachments.open(attached.id(), Version.THUMBNAIL)).isEmpty();
        assertThat(attachments.open(UUID.randomUUID(), Version.PUBLISHED)).isEmpty();
    }

    @Test
    void hidesFromReadersWhatWasWithdrawn() {
        Attachment attached = attach("a");
        attachments.withdraw(attached.id(), "r", UUID.randomUUID());
        hidesFromReaders(attached);
    }

    @Test
    void hidesFromReadersWhatIsOnAWithdrawnNote() {
        Attachment attached = attach("a");
        notes.withdraw(note, UUID.randomUUID());
        hidesFromReaders(attached);
        assertThat(attachments.isOpen(subject)).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> attach("b"));
    }

    @Test
    void followsAnAssessmentFromItsDraftToItsWithdrawal() {
        RecordRevision draft = records.record(
                assessment("seen-2016", "2016-01", Condition.DESTROYED, Certainty.HIGH),
                Publication.FOR_REVIEW,
                UUID.randomUUID());
        subject = new Subject(Subject.ASSESSMENT, "seen-2016");
        Attachment attached = attach("a");
        hidesFromReaders(attached);
        RecordRevision standing = records.publish(draft, UUID.randomUUID());
        assertThat(asReader(() -> attachments.on(subject))).hasSize(1);
        records.withdraw(standing, "wrong place", UUID.randomUUID());
        hidesFromReaders(attached);
    }

    @Test
    void attachesNothingToWhatIsNotThere() {
        for (Subject nothing : List.of(
                new Subject(Subject.NOTE, UUID.randomUUID().toString()),
                new Subject(Subject.ASSESSMENT, "none"),
                new Subject("place", "site"))) {
            assertThat(attachments.isOpen(nothing)).isFalse();
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> attachments.attach(nothing, "a.txt", ascii("a"), UUID.randomUUID()));
        }
    }

    private void hidesFromReaders(Attachment attached) {
        assertThat(attachments.on(subject)).hasSize(1);
        assertThat(attachments.open(attached.id(), Version.PUBLISHED)).isPresent();
        assertThat(asReader(() -> attachments.on(subject))).isEmpty();
        for (Version version : Version.values()) {
            assertThat(asReader(() -> attachments.open(attached.id(), version))).isEmpty();
        }
    }

    private Attachment attach(String text) {
        return attachments.attach(subject, "a.txt", ascii(text), UUID.randomUUID());
    }

    private void refuses(byte[] content, FileProblem problem) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> attachments.attach(subject, "a.jpg", content, UUID.randomUUID()))
                .returns(problem, RefusedFileException::problem);
    }

    private byte[] bytes(Attachment attachment, Version version) throws Exception {
        return attachments.open(attachment.id(), version).orElseThrow().getContentAsByteArray();
    }

    private static <T> T asReader(Supplier<T> action) {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }
}
