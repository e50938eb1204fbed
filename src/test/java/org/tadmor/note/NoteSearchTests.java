package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.event;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.note.CuratorNotesTests.signInAs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.note.NoteRevision.State;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@WithMockUser("zenobia")
class NoteSearchTests {

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private NoteRevision first;

    @BeforeEach
    void writeSomeNotes(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired SiteEvents events,
            @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        sites.record(site("arch"));
        events.record(event("seizure", SiteEvent.Kind.SEIZURE, "2015-05-20", "arch"));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.CURATOR), "other road");
        first = notes.write("temple", "Le Bêl s’est écroulé; المئذنة بقيت", UUID.randomUUID());
        clock.advance(Duration.ofSeconds(1));
        signInAs("odaenathus");
        notes.write(
                "arch",
                new NoteContent(
                        "Ask @zenobia: 100 % gone?",
                        new NoteSubject(NoteSubject.Kind.EVENT, "seizure"), Visibility.INTERNAL),
                UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({
        "bel, 1",
        "ECROULE, 1",
        "sest, 1",
        "المئذنه, 1",
        "bel ecroule, 1",
        "ecroule bel, 1",
        "bel gone, 0",
        "crou, 1",
        "Zenobia, 1",
        "100, 1",
        "%, 2",
        "'', 2",
        "_, 2",
        "or true --, 0"
    })
    void findsWordsHoweverTheyAreWritten(String text, int found) {
        assertThat(notes.count(NoteFilter.ALL.withText(text))).isEqualTo(found);
        assertThat(notes.matching(NoteFilter.ALL.withText(text), 0, 10)).hasSize(found);
    }

    @Test
    void findsANoteByItsLatestTextAlone() {
        notes.revise(first, "standing", UUID.randomUUID());
        assertThat(notes.count(NoteFilter.ALL.withText("ecroule"))).isZero();
        assertThat(notes.count(NoteFilter.ALL.withText("standing"))).isEqualTo(1);
    }

    @Test
    void letsThroughWhatItsFilterSays() {
        NoteRevision resolved = notes.resolve(first, UUID.randomUUID());
        assertThat(notes.matching(NoteFilter.ALL.withSiteId("temple"), 0, 10)).containsExactly(resolved);
        assertThat(notes.matching(NoteFilter.ALL.withAuthor("Zenobia"), 0, 10)).containsExactly(resolved);
        assertThat(notes.matching(NoteFilter.ALL.withAuthor("Odaenathus"), 0, 10))
                .hasSize(2);
        assertThat(notes.matching(NoteFilter.ALL.withStates(Set.of(State.RESOLVED)), 0, 10))
                .containsExactly(resolved);
        assertThat(notes.count(NoteFilter.ALL.withStates(Set.of(State.OPEN, State.WITHDRAWN))))
                .isEqualTo(1);
        assertThat(notes.matching(NoteFilter.ALL.withAbout(Set.of(NoteSubject.Kind.PLACE)), 0, 10))
                .containsExactly(resolved);
        assertThat(notes.count(NoteFilter.ALL.withAbout(Set.of(NoteSubject.Kind.EVENT))))
                .isEqualTo(1);
        assertThat(notes.matching(NoteFilter.ALL.withVisibility(Visibility.PUBLIC), 0, 10))
                .containsExactly(resolved);
        assertThat(notes.count(NoteFilter.ALL.withSiteId("te\0mple"))).isZero();
    }

    @Test
    void givesThoseChangedLastFirstPieceByPiece() {
        clock.advance(Duration.ofSeconds(1));
        NoteRevision resolved = notes.resolve(first, UUID.randomUUID());
        List<NoteRevision> all = notes.matching(NoteFilter.ALL, 0, 10);
        assertThat(all).hasSize(2).startsWith(resolved);
        assertThat(notes.matching(NoteFilter.ALL, 0, 1)).containsExactly(all.getFirst());
        assertThat(notes.matching(NoteFilter.ALL, 1, 1)).containsExactly(all.getLast());
    }

    @Test
    void learnsOnceStartedWhatCannotBeFoundYet() {
        database.sql("delete from note_search").update();
        assertThat(notes.count(NoteFilter.ALL.withText("bel"))).isZero();
        notes.learnWhatCannotBeFound();
        assertThat(notes.count(NoteFilter.ALL.withText("bel"))).isEqualTo(1);
    }
}
