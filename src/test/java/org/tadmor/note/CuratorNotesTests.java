package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.event;
import static org.tadmor.ExampleSites.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.note.NoteRevision.Action;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Change;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@WithMockUser("zenobia")
@RecordApplicationEvents
class CuratorNotesTests {

    private static final String TEXT = "The cella is *gone*; الباب باقٍ 🏛";

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void recordThePlacesAndCurators(@Autowired Sources sources, @Autowired Sites sites, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        sites.record(site("arch"));
        accounts.open(new Account("zenobia", "Zenobia زنوبيا", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.CURATOR), "other road");
    }

    /** What can be done to a note, each with a text of its own where it takes one. */
    enum Verb {
        WRITE {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.write(read.siteId(), text, submission);
            }
        },
        REVISE {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.revise(read, text, submission);
            }
        },
        WITHDRAW {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.withdraw(read, submission);
            }
        },
        RESTORE {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.restore(read, read, submission);
            }
        },
        RESOLVE {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.resolve(read, submission);
            }
        },
        REOPEN {
            @Override
            NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission) {
                return notes.reopen(read.state() == State.RESOLVED ? read : resolved(read), submission);
            }
        };

        /** As if it had been read so, since only a resolved note can be reopened. */
        private static NoteRevision resolved(NoteRevision read) {
            return new NoteRevision(
                    read.noteId(),
                    read.number(),
                    read.siteId(),
                    read.subject(),
                    read.visibility(),
                    Action.RESOLVED,
                    read.text(),
                    read.mentions(),
                    read.author(),
                    read.authorName(),
                    read.recordedAt());
        }

        abstract NoteRevision act(CuratorNotes notes, NoteRevision read, String text, UUID submission);
    }

    @Test
    void writesANote() {
        NoteRevision written = notes.write("temple", TEXT, UUID.randomUUID());
        assertThat(written)
                .returns(1, NoteRevision::number)
                .returns("temple", NoteRevision::siteId)
                .returns(Action.WRITTEN, NoteRevision::action)
                .returns(TEXT, NoteRevision::text)
                .returns("zenobia", NoteRevision::author)
                .returns("Zenobia زنوبيا", NoteRevision::authorName)
                .returns(clock.instant(), NoteRevision::recordedAt);
        assertThat(notes.on("temple")).containsExactly(written);
        assertThat(notes.on("arch")).isEmpty();
    }

    @Test
    void keepsEveryRevision() {
        NoteRevision written = write(TEXT);
        clock.advance(Duration.ofNanos(1_234_567));
        NoteRevision revised = notes.revise(written, "The cella and the door are gone.", UUID.randomUUID());
        signInAs("odaenathus");
        NoteRevision withdrawn = notes.withdraw(revised, UUID.randomUUID());
        NoteRevision restored = notes.restore(withdrawn, written, UUID.randomUUID());

        assertThat(notes.history(written.noteId())).containsExactly(written, revised, withdrawn, restored);
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::number, NoteRevision::action, NoteRevision::author, NoteRevision::text)
                .containsExactly(
                        tuple(1, Action.WRITTEN, "zenobia", TEXT),
                        tuple(2, Action.REVISED, "zenobia", "The cella and the door are gone."),
                        tuple(3, Action.WITHDRAWN, "odaenathus", "The cella and the door are gone."),
                        tuple(4, Action.RESTORED, "odaenathus", TEXT));
        assertThat(notes.on("temple")).containsExactly(restored);
    }

    @Test
    void listsTheNewestNoteFirstWithWithdrawnOnes() {
        NoteRevision first = write("first");
        clock.advance(Duration.ofSeconds(1));
        NoteRevision second = write("second");
        clock.advance(Duration.ofSeconds(1));
        NoteRevision third = write("third");
        clock.advance(Duration.ofSeconds(1));
        NoteRevision firstRevised = notes.revise(first, "first, revised last", UUID.randomUUID());
        NoteRevision secondWithdrawn = notes.withdraw(second, UUID.randomUUID());
        assertThat(notes.on("temple")).containsExactly(third, secondWithdrawn, firstRevised);
        assertThat(secondWithdrawn.state()).isEqualTo(State.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void storesTheSameSubmissionOnceAndAnswersTheSame(Verb verb) {
        NoteRevision read = write(TEXT);
        UUID submission = UUID.randomUUID();
        NoteRevision first = verb.act(notes, read, "the same", submission);
        clock.advance(Duration.ofSeconds(1));
        assertThat(verb.act(notes, read, "the same", submission)).isEqualTo(first);
        assertThat(rows()).isEqualTo(2);
        assertThat(events.stream(NoteChange.class))
                .containsExactly(new NoteChange(null, read), new NoteChange(verb == Verb.WRITE ? null : read, first));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WRITE")
    void tellsTheLatestWhenSomeoneChangedTheNoteMeanwhile(Verb verb) {
        NoteRevision read = write(TEXT);
        signInAs("odaenathus");
        NoteRevision latest = notes.revise(read, "changed meanwhile", UUID.randomUUID());
        signInAs("zenobia");
        NoteConflictException conflict = catchThrowableOfType(
                NoteConflictException.class, () -> verb.act(notes, read, "mine", UUID.randomUUID()));
        assertThat(conflict.latest()).isEqualTo(latest);
        assertThat(notes.history(read.noteId())).containsExactly(read, latest);
        assertThat(events.stream(NoteChange.class))
                .containsExactly(new NoteChange(null, read), new NoteChange(read, latest));
    }

    @Test
    void storesTheOwnTextAfterTheOtherOneOnceThatWasRead() {
        NoteRevision read = write(TEXT);
        UUID submission = UUID.randomUUID();
        NoteRevision latest = notes.revise(read, "changed meanwhile", UUID.randomUUID());
        assertThat(catchThrowable(() -> notes.revise(read, "mine", submission)))
                .isInstanceOf(NoteConflictException.class);
        NoteRevision mine = notes.revise(latest, "mine", submission);
        assertThat(notes.history(read.noteId())).containsExactly(read, latest, mine);
    }

    static Stream<Arguments> readersAndVerbs() {
        List<Arguments> all = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            for (Reader reader : Reader.values()) {
                all.add(Arguments.of(reader, verb));
            }
        }
        return all.stream();
    }

    /** Who may read and not write. */
    enum Reader {
        NOBODY(null),
        ANONYMOUS(new AnonymousAuthenticationToken(
                "key", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))),
        ANONYMOUS_UNDER_A_CURATORS_NAME(
                new AnonymousAuthenticationToken("key", "zenobia", AuthorityUtils.createAuthorityList("ROLE_CURATOR"))),
        NOT_YET_CHECKED(UsernamePasswordAuthenticationToken.unauthenticated("zenobia", "a guess")),
        ACCOUNT_NO_LONGER_ON_RECORD(UsernamePasswordAuthenticationToken.authenticated(
                "vaballathus", null, AuthorityUtils.createAuthorityList("ROLE_CURATOR")));

        private final @Nullable Authentication authentication;

        Reader(@Nullable Authentication authentication) {
            this.authentication = authentication;
        }
    }

    @ParameterizedTest
    @MethodSource("readersAndVerbs")
    void refusesReaders(Reader reader, Verb verb) {
        NoteRevision read = write(TEXT);
        SecurityContextHolder.getContext().setAuthentication(reader.authentication);
        for (String text : List.of("mine", "")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> verb.act(notes, read, text, UUID.randomUUID()));
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(notes.on("temple")).containsExactly(read);
        assertThat(notes.history(read.noteId())).containsExactly(read);
    }

    static Stream<Arguments> badTextsAndVerbs() {
        return Stream.of("", " \n\t\u00A0", "x".repeat(10_001), "safe \u202Ekcatta", "safe \u202Dtext", "nul \0")
                .flatMap(text -> Stream.of(Arguments.of(text, Verb.WRITE), Arguments.of(text, Verb.REVISE)));
    }

    @ParameterizedTest
    @MethodSource("badTextsAndVerbs")
    void refusesTextsThatNoNoteMayHave(String text, Verb verb) {
        NoteRevision read = write(TEXT);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> verb.act(notes, read, text, UUID.randomUUID()));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void takesTheLongestTextAsItIs() {
        String longest = "م".repeat(10_000);
        write(longest);
        assertThat(notes.on("temple")).extracting(NoteRevision::text).containsExactly(longest);
    }

    @Test
    void restoresNoTextOfAnotherNote() {
        NoteRevision one = write("one");
        NoteRevision other = write("other");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> notes.restore(one, other, UUID.randomUUID()));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void knowsNoHistoryOfAnUnheardOfNote() {
        write(TEXT);
        assertThat(notes.history(UUID.randomUUID())).isEmpty();
    }

    @Test
    void resolvesANoteAndReopensIt() {
        NoteRevision written = write(TEXT);
        NoteRevision resolved = notes.resolve(written, UUID.randomUUID());
        NoteRevision reopened = notes.reopen(resolved, UUID.randomUUID());
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::action, NoteRevision::state, NoteRevision::text)
                .containsExactly(
                        tuple(Action.WRITTEN, State.OPEN, TEXT),
                        tuple(Action.RESOLVED, State.RESOLVED, TEXT),
                        tuple(Action.REOPENED, State.OPEN, TEXT));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> notes.reopen(reopened, UUID.randomUUID()));
        NoteRevision withdrawn = notes.withdraw(reopened, UUID.randomUUID());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> notes.resolve(withdrawn, UUID.randomUUID()));
    }

    /** As when the program was killed before it could answer, and the draft was typed on. */
    @Test
    void keepsWhatIsTypedOnAfterAChangeThatNobodyHeardOf() {
        UUID submission = UUID.randomUUID();
        NoteRevision written = notes.write("temple", "One.", submission);
        NoteRevision typedOn = notes.write("temple", "One. Two.", submission);
        assertThat(notes.write("temple", "One. Two.", submission)).isEqualTo(typedOn);

        UUID next = UUID.randomUUID();
        NoteRevision revised = notes.revise(typedOn, "Three.", next);
        NoteRevision revisedOn = notes.revise(typedOn, "Three. Four.", next);
        assertThat(notes.revise(typedOn, "Three. Four.", next)).isEqualTo(revisedOn);

        assertThat(notes.history(written.noteId())).containsExactly(written, typedOn, revised, revisedOn);
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::text)
                .containsExactly("One.", "One. Two.", "Three.", "Three. Four.");
        assertThat(notes.on("temple")).containsExactly(revisedOn);
    }

    @Test
    void remembersWhatANoteIsAboutAndWhoMayReadIt(@Autowired SiteEvents siteEvents) {
        siteEvents.record(event("seizure", SiteEvent.Kind.SEIZURE, "2015-05-20", "temple"));
        NoteContent onEvent = new NoteContent(
                "Who says so?", new NoteSubject(NoteSubject.Kind.EVENT, "seizure"), Visibility.INTERNAL);
        NoteRevision written = notes.write("temple", onEvent, UUID.randomUUID());
        NoteContent onClaim = new NoteContent(
                "He says so.", new NoteSubject(NoteSubject.Kind.CLAIM, "seizure-claim"), Visibility.PUBLIC);
        NoteRevision revised = notes.revise(written, onClaim, UUID.randomUUID());
        NoteRevision restored = notes.restore(revised, written, UUID.randomUUID());
        assertThat(notes.history(written.noteId()))
                .extracting(NoteRevision::content)
                .containsExactly(onEvent, onClaim, onEvent);
        assertThat(notes.on("temple")).containsExactly(restored);
    }

    @ParameterizedTest
    @EnumSource
    void refusesANoteAboutWhatIsNotOnRecordOfThePlace(NoteSubject.Kind kind, @Autowired SiteEvents siteEvents) {
        siteEvents.record(event("seizure", SiteEvent.Kind.SEIZURE, "2015-05-20", "arch"));
        NoteRevision read = write(TEXT);
        for (String id : List.of("arch", "seizure", "seizure-claim", "unheard-of")) {
            NoteContent content = new NoteContent("text", new NoteSubject(kind, id), Visibility.PUBLIC);
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> notes.write("temple", content, UUID.randomUUID()));
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> notes.revise(read, content, UUID.randomUUID()));
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void mentionsOnlyWhoHasAnAccount() {
        NoteRevision written = write("@Odaenathus, @zenobia and @nobody; odaenathus@example.org");
        assertThat(written.mentions())
                .containsExactly(new Mention("odaenathus", "Odaenathus"), new Mention("zenobia", "Zenobia زنوبيا"));
        assertThat(notes.on("temple")).containsExactly(written);
        assertThat(written.readableText())
                .isEqualTo("@Odaenathus, @Zenobia زنوبيا and @nobody; odaenathus@example.org");
    }

    @Test
    void tellsTheTrailOfEachChange() {
        NoteRevision written = write(TEXT);
        NoteRevision withdrawn = notes.withdraw(written, UUID.randomUUID());
        String id = written.noteId().toString();
        assertThat(events.stream(Change.class).filter(change -> change.subject().equals("note")))
                .containsExactly(
                        new Change("zenobia", "note", id, "written", null, written, null),
                        new Change("zenobia", "note", id, "withdrawn", written, withdrawn, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note_revision set text = 'other'",
                "delete from note_revision",
                "update note_mention set username = 'other'",
                "delete from note_mention"
            })
    void letsNobodyRewriteTheHistory(String change) {
        write("@odaenathus");
        assertThat(catchThrowable(() -> database.sql(change).update()))
                .hasMessageContaining("a revision is never changed or deleted");
    }

    private NoteRevision write(String text) {
        return notes.write("temple", text, UUID.randomUUID());
    }

    private int rows() {
        return database.sql("select count(*) from note_revision")
                .query(Integer.class)
                .single();
    }

    static void signInAs(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, null, AuthorityUtils.NO_AUTHORITIES));
    }
}
