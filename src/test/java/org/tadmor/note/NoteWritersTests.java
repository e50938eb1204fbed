package org.tadmor.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.note.CuratorNotesTests.signInAs;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.note.NoteWriters.Changed;
import org.tadmor.note.NoteWriters.Writer;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;

@DoorTest
@RecordApplicationEvents
class NoteWritersTests {

    private final UUID form = UUID.randomUUID();
    private final UUID note = UUID.randomUUID();

    @Autowired
    private NoteWriters writers;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void openAccounts(@Autowired Accounts accounts) {
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.ADMINISTRATOR), "other road");
        signInAs("zenobia");
    }

    @AfterEach
    void closeTheForm() {
        writers.forget(form);
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsTheOthersWhoWritesWhere() {
        writers.hear(form, "temple", note);
        assertThat(writers.on("temple")).isEmpty();
        signInAs("odaenathus");
        assertThat(writers.on("temple")).containsExactly(new Writer("temple", note, "zenobia", "Zenobia"));
        assertThat(writers.on("arch")).isEmpty();
        assertThat(events.stream(Changed.class)).containsExactly(new Changed("temple"));
    }

    @Test
    void tellsReadersNothingAndHearsNothingFromThem() {
        writers.hear(form, "temple", null);
        SecurityContextHolder.clearContext();
        assertThat(writers.on("temple")).isEmpty();
        UUID other = UUID.randomUUID();
        writers.hear(other, "arch", null);
        signInAs("odaenathus");
        assertThat(writers.on("arch")).isEmpty();
    }

    @Test
    void forgetsWhoHasFallenSilent() {
        writers.hear(form, "temple", null);
        clock.advance(NoteWriters.SILENCE);
        signInAs("odaenathus");
        writers.forgetTheSilent();
        assertThat(writers.on("temple")).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(writers.on("temple")).isEmpty();
        writers.forgetTheSilent();
        assertThat(events.stream(Changed.class)).containsExactly(new Changed("temple"), new Changed("temple"));
    }

    @Test
    void countsTheSilenceFromTheLastSign() {
        writers.hear(form, "temple", null);
        clock.advance(Duration.ofSeconds(20));
        writers.hear(form, "temple", null);
        clock.advance(Duration.ofSeconds(20));
        writers.forgetTheSilent();
        signInAs("odaenathus");
        assertThat(writers.on("temple")).hasSize(1);
        assertThat(events.stream(Changed.class)).hasSize(1);
    }

    @Test
    void keepsWhoIsHeardAgainJustThen(
            @Autowired CurrentUser currentUser, @Autowired ApplicationEventPublisher publisher) {
        Queue<Runnable> meanwhile = new ArrayDeque<>();
        InstantSource asked = () -> {
            Optional.ofNullable(meanwhile.poll()).ifPresent(Runnable::run);
            return clock.instant();
        };
        NoteWriters overtaken = new NoteWriters(currentUser, publisher, asked.withZone(ZoneOffset.UTC));
        overtaken.hear(form, "temple", null);
        clock.advance(NoteWriters.SILENCE.plusSeconds(1));
        meanwhile.add(() -> overtaken.hear(form, "temple", null));
        overtaken.forgetTheSilent();
        signInAs("odaenathus");
        assertThat(overtaken.on("temple")).hasSize(1);
    }

    @Test
    void forgetsAFormThatIsClosed() {
        writers.hear(form, "temple", null);
        writers.forget(form);
        signInAs("odaenathus");
        assertThat(writers.on("temple")).isEmpty();
        assertThat(events.stream(Changed.class)).containsExactly(new Changed("temple"), new Changed("temple"));
    }
}
