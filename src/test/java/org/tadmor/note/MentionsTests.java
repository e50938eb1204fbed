package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.note.CuratorNotesTests.signInAs;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.note.Mentions.Mentioning;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@WithMockUser("zenobia")
class MentionsTests {

    @Autowired
    private Mentions mentions;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void recordThePlaceAndTheCurators(
            @Autowired Sources sources, @Autowired Sites sites, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.CURATOR), "other road");
    }

    @Test
    void namesEveryoneWhoCanBeMentioned() {
        assertThat(mentions.colleagues()).extracting(Account::displayName).containsExactly("Odaenathus", "Zenobia");
    }

    @Test
    void tellsAColleagueWhatMentionsHim() {
        NoteRevision read = write("@odaenathus, look");
        write("@zenobia, look");
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).containsExactly(new Mentioning(read, true));
        assertThat(mentions.ofMine()).filteredOn(Mentioning::unread).hasSize(1);
        mentions.markRead(read);
        assertThat(mentions.ofMine()).containsExactly(new Mentioning(read, false));
        assertThat(mentions.ofMine()).noneMatch(Mentioning::unread);
        signInAs("zenobia");
        assertThat(mentions.ofMine()).filteredOn(Mentioning::unread).hasSize(1);
    }

    @Test
    void givesUnreadOnesFirst() {
        NoteRevision unread = write("@odaenathus, look");
        clock.advance(Duration.ofSeconds(1));
        NoteRevision read = write("@odaenathus, look again");
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).extracting(Mentioning::note).containsExactly(read, unread);
        mentions.markRead(read);
        assertThat(mentions.ofMine()).extracting(Mentioning::note).containsExactly(unread, read);
    }

    @Test
    void takesAMentionForReadUntilItComesInAgain() {
        NoteRevision first = write("@odaenathus, look");
        signInAs("odaenathus");
        mentions.markRead(first);
        signInAs("zenobia");
        NoteRevision kept = notes.revise(first, "@odaenathus, look here", UUID.randomUUID());
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).containsExactly(new Mentioning(kept, false));
        signInAs("zenobia");
        NoteRevision without = notes.revise(kept, "nothing to see", UUID.randomUUID());
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).isEmpty();
        signInAs("zenobia");
        NoteRevision again = notes.revise(without, "@odaenathus, after all", UUID.randomUUID());
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).containsExactly(new Mentioning(again, true));
    }

    @Test
    void forgetsAWithdrawnNoteAndKeepsAResolvedOne() {
        NoteRevision resolved = notes.resolve(write("@odaenathus, look"), UUID.randomUUID());
        notes.withdraw(write("@odaenathus, look"), UUID.randomUUID());
        signInAs("odaenathus");
        assertThat(mentions.ofMine()).containsExactly(new Mentioning(resolved, true));
    }

    private NoteRevision write(String text) {
        return notes.write("temple", text, UUID.randomUUID());
    }
}
