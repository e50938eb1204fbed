package org.tadmor.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.DoorTest;
import org.tadmor.command.Command;
import org.tadmor.security.Change;
import org.tadmor.trail.TrailChain.Noted;
import org.tadmor.trail.TrailCheck.Fault;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class TrailChainTests {

    /** More than are read at once. */
    private static final int MANY = 1_005;

    @Autowired
    private ApplicationEventPublisher doors;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startAnew() {
        jdbc.sql("truncate trail_entry").update();
    }

    @Test
    void isIntactFromTheStart() {
        assertThat(check(null)).isEqualTo(new TrailCheck(0, TrailEntry.START, null));
    }

    @Test
    void isIntactHoweverLong() {
        append(MANY);
        TrailCheck check = check(null);
        assertThat(check.isIntact()).isTrue();
        assertThat(check.entries()).isEqualTo(MANY);
        assertThat(check.lastHash()).isEqualTo(hash(MANY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update trail_entry set actor = 'odaenathus' where number = 3 | 2 | ALTERED",
                "update trail_entry set recorded_at = recorded_at + interval '1 microsecond' where number = 3 | 2 | ALTERED",
                "update trail_entry set subject = 'ston', subject_id = 'es3' where number = 3 | 2 | ALTERED",
                "update trail_entry set reason = '' where number = 3 | 2 | ALTERED",
                "update trail_entry set before = 'null' where number = 3 | 2 | ALTERED",
                "update trail_entry set after = null where number = 5 | 4 | ALTERED",
                "update trail_entry set hash = repeat('a', 64) where number = 3 | 2 | ALTERED",
                "update trail_entry set previous_hash = repeat('a', 64) where number = 3 | 2 | UNCHAINED",
                "delete from trail_entry where number = 3 | 2 | MISSING",
                "delete from trail_entry where number = 1 | 0 | MISSING"
            })
    void breaksWhereAnEntryWasTamperedWith(String tampering, int intact, Fault fault) {
        append(5);
        tamper(tampering);
        TrailCheck check = check(null);
        assertThat(check.entries()).isEqualTo(intact);
        assertThat(check.broken()).isEqualTo(fault);
    }

    @Test
    void doesNotTakeAnEntryForAnother() {
        append(5);
        String third = hash(3);
        assertThat(check(new Noted(3, third)).isIntact()).isTrue();

        tamper("delete from trail_entry where number >= 3");
        doors.publishEvent(change(33));
        assertThat(check(null).isIntact()).isTrue();
        assertThat(check(new Noted(3, third)).broken()).isEqualTo(Fault.NOT_AS_NOTED);
        assertThat(check(new Noted(5, third)).broken()).isEqualTo(Fault.MISSING);
    }

    @Test
    void hashesWhatTheDocumentationSays() {
        TrailEntry entry = TrailEntry.following(
                null,
                Instant.parse("2016-12-11T10:00:00.000001Z"),
                new Change("ζ", "note", "n", "written", null, "a", null));
        // printf '1:116:14814504000000012:ζ4:note1:n7:written-3:"a"-64:%064d' 0 | sha256sum
        assertThat(entry.hash()).isEqualTo("0bea5d93db024235c4a85b065e77a0aa6b0d27380080939c861fef7f7a2eab8a");
    }

    @Test
    void isCheckedAtTheCommandLine(CapturedOutput output) {
        append(3);
        assertThat(command()).isEqualTo(Command.DONE);
        assertThat(output.getOut()).contains("The trail is intact: 3 entries.", "3 " + hash(3));
        assertThat(command("3", hash(3))).isEqualTo(Command.DONE);
        assertThat(command("4", hash(3))).isEqualTo(Command.FAILED);
        assertThat(output.getErr()).contains("after entry 3, one is missing.");
        tamper("update trail_entry set actor = 'odaenathus' where number = 2");
        assertThat(command()).isEqualTo(Command.FAILED);
        assertThat(output.getErr()).contains("after entry 1, the next was altered after it was written.");
    }

    @ParameterizedTest
    @CsvSource({"3", "3 abc", "three 0000", "0 %s", "3 %s more"})
    void refusesToBeCheckedAgainstWhatIsNoHash(String arguments) {
        assertThat(command(arguments.formatted(TrailEntry.START).split(" "))).isEqualTo(Command.MISUSED);
    }

    private int command(String... arguments) {
        return new VerifyTrailCommand(jdbc).run(new DefaultApplicationArguments(arguments));
    }

    private TrailCheck check(@Nullable Noted noted) {
        return new TrailChain(new TrailRepository(jdbc)).check(noted);
    }

    private void append(int entries) {
        for (int number = 1; number <= entries; number++) {
            doors.publishEvent(change(number));
        }
    }

    private static Change change(int number) {
        return new Change("zenobia", "stone", "s" + number, "laid", null, number, null);
    }

    private String hash(int number) {
        return jdbc.sql("select hash from trail_entry where number = :number")
                .param("number", number)
                .query((row, index) -> row.getString("hash"))
                .single();
    }

    private void tamper(String statement) {
        jdbc.sql("alter table trail_entry disable trigger trail_entry_stays").update();
        jdbc.sql(statement).update();
    }
}
