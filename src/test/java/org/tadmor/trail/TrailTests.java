package org.tadmor.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import org.tadmor.DoorTest;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Change;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.DateSpan;

@DoorTest
class TrailTests {

    @Autowired
    private Trail trail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApplicationEventPublisher doors;

    @Autowired
    private JdbcClient jdbc;

    /** Something with parts, as doors change it. */
    private record Stone(String name, DateSpan laid, List<String> inscriptions) {

        boolean isOld() {
            return true;
        }
    }

    private static final Stone ROUGH = new Stone("lintel", DateSpan.parse("0032"), List.of());
    private static final Stone CARVED = new Stone("lintel", DateSpan.parse("0032"), List.of("𐡴𐡣𐡬𐡥𐡴"));

    @BeforeEach
    void signInAsAdministrator() {
        accounts.open(new Account("septimia", "Septimia", Role.ADMINISTRATOR), "silk road");
        signIn("septimia");
        jdbc.sql("truncate trail_entry").update();
    }

    @AfterEach
    void forgetTheSignIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsWhoChangedWhatAndWhy() {
        doors.publishEvent(
                new Change("zenobia", "stone", "lintel", "carved", ROUGH, CARVED, "the inscription was read"));

        TrailEntry entry = trail.entries(TrailFilter.ALL, 0, 10).getFirst();
        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.actor()).isEqualTo("zenobia");
        assertThat(entry.subject() + " " + entry.subjectId() + " " + entry.action())
                .isEqualTo("stone lintel carved");
        assertThat(entry.reason()).isEqualTo("the inscription was read");
        assertThat(entry.before()).isEqualTo("{\"name\":\"lintel\",\"laid\":\"0032\",\"inscriptions\":[]}");
        assertThat(entry.differences()).containsExactly(new TrailDifference("inscriptions", "[]", "[\"𐡴𐡣𐡬𐡥𐡴\"]"));
    }

    @Test
    void saysWhatIsNewAndWhatIsGone() {
        doors.publishEvent(new Change("zenobia", "stone", "lintel", "laid", null, ROUGH, null));
        doors.publishEvent(new Change("zenobia", "stone", "lintel", "lost", ROUGH, null, null));

        assertThat(trail.entries(TrailFilter.ALL, 0, 10))
                .extracting(TrailEntry::differences)
                .containsExactly(
                        List.of(
                                new TrailDifference("name", "lintel", null),
                                new TrailDifference("laid", "0032", null),
                                new TrailDifference("inscriptions", "[]", null)),
                        List.of(
                                new TrailDifference("name", null, "lintel"),
                                new TrailDifference("laid", null, "0032"),
                                new TrailDifference("inscriptions", null, "[]")));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void refusesWhatIsNotPartOfATransaction() {
        Change change = new Change("zenobia", "stone", "lintel", "laid", null, ROUGH, null);
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> trail.append(change));
        jdbc.sql("delete from account where username = 'septimia'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "actor=odaenathus,                     3",
        "subject=stone,                        3 1",
        "subject=stone&id=lintel,              1",
        "id=nothing,                           ''",
        "from=2016-12-12,                      3 2",
        "to=2016-12-11,                        1",
        "actor=zenobia&from=2016-12-12,        2",
        "from=yesterday,                       3 2 1"
    })
    void isFiltered(String query, String numbers) {
        doors.publishEvent(new Change("zenobia", "stone", "lintel", "laid", null, ROUGH, null));
        at("2016-12-11T23:59:59Z", 1);
        doors.publishEvent(new Change("zenobia", "arch", "great", "raised", null, null, null));
        doors.publishEvent(new Change("odaenathus", "stone", "keystone", "laid", null, ROUGH, null));
        at("2016-12-12T00:00:00Z", 2);
        TrailFilter filter = TrailFilter.fromParameters(
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams());

        List<TrailEntry> shown = trail.entries(filter, 0, 10);

        assertThat(shown.stream().map(entry -> String.valueOf(entry.number())))
                .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
        assertThat(trail.count(filter)).isEqualTo(shown.size());
        List<TrailEntry> read = new ArrayList<>();
        trail.forEach(filter, read::add);
        assertThat(read).isEqualTo(shown);
        assertThat(TrailFilter.fromParameters(filter.toParameters())).isEqualTo(filter);
    }

    @Test
    void namesTheDaysThatAreNone() {
        assertThat(TrailFilter.unknownValues(Map.of("from", List.of("yesterday"), "to", List.of("2016-12-11"))))
                .containsExactly("yesterday");
    }

    @Test
    void isReadPageByPage() {
        for (int stone = 1; stone <= 5; stone++) {
            doors.publishEvent(new Change("zenobia", "stone", "s" + stone, "laid", null, ROUGH, null));
        }
        assertThat(trail.entries(TrailFilter.ALL, 2, 2))
                .extracting(TrailEntry::subjectId)
                .containsExactly("s3", "s2");
        assertThat(trail.actors()).containsExactly("zenobia");
        assertThat(trail.subjects()).containsExactly("stone");
    }

    @ParameterizedTest
    @CsvSource({"CURATOR", "REVIEWER", "''"})
    void isForAdministratorsAlone(String role) {
        SecurityContextHolder.clearContext();
        if (!role.isEmpty()) {
            accounts.open(new Account("zenobia", "Zenobia", Role.valueOf(role)), "silk road");
            signIn("zenobia");
        }
        List<Runnable> readings = List.of(
                () -> trail.entries(TrailFilter.ALL, 0, 1),
                () -> trail.forEach(TrailFilter.ALL, entry -> {}),
                () -> trail.count(TrailFilter.ALL),
                () -> trail.actors(),
                () -> trail.subjects(),
                () -> trail.check());
        assertThat(readings)
                .allSatisfy(reading ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(reading::run));
    }

    @ParameterizedTest
    @CsvSource({"update trail_entry set reason = 'none'", "delete from trail_entry"})
    void isNotRewrittenByTheProgram(String statement) {
        doors.publishEvent(new Change("zenobia", "stone", "lintel", "laid", null, ROUGH, null));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(statement).update())
                .withMessageContaining("never changed or deleted");
    }

    private void at(String moment, long number) {
        // As if the clock had stood elsewhere; the chain is of no concern to these tests.
        jdbc.sql("alter table trail_entry disable trigger trail_entry_stays").update();
        jdbc.sql("update trail_entry set recorded_at = :moment::timestamptz where number >= :number")
                .param("moment", moment)
                .param("number", number)
                .update();
        jdbc.sql("alter table trail_entry enable trigger trail_entry_stays").update();
    }

    private static void signIn(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(username, "", AuthorityUtils.NO_AUTHORITIES));
    }
}
