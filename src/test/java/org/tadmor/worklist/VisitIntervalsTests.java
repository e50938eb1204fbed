package org.tadmor.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.TestClock;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@WithMockUser("zenobia")
class VisitIntervalsTests {

    @Autowired
    private VisitIntervals intervals;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void recordThePlacesAndTheCurator(
            @Autowired Sources sources, @Autowired Sites sites, @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("temple"));
        sites.record(site("arch"));
        accounts.open(new Account("zenobia", "Zenobia زنوبيا", Role.CURATOR), "silk road");
    }

    @Test
    void setsAnInterval() {
        VisitInterval set = set("temple", 6);
        assertThat(set).isEqualTo(new VisitInterval("temple", 1, 6, "zenobia", "Zenobia زنوبيا", clock.instant()));
        assertThat(intervals.current()).containsOnlyKeys("temple").containsEntry("temple", set);
    }

    @Test
    void keepsEveryInterval() {
        VisitInterval first = set("temple", 6);
        VisitInterval second = set("temple", 120);
        VisitInterval arch = set("arch", 1);
        VisitInterval none = intervals.set("temple", null, UUID.randomUUID());

        assertThat(intervals.history("temple")).containsExactly(first, second, none);
        assertThat(none).returns(3, VisitInterval::number).returns(null, VisitInterval::months);
        assertThat(intervals.current()).containsEntry("temple", none).containsEntry("arch", arch);
    }

    @Test
    void storesOnceWhatIsSentTwice() {
        UUID submission = UUID.randomUUID();
        VisitInterval set = intervals.set("temple", 6, submission);
        assertThat(intervals.set("temple", 6, submission)).isEqualTo(set);
        assertThat(intervals.history("temple")).containsExactly(set);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -12, 121})
    void refusesSoFewOrSoMany(int months) {
        assertThatIllegalArgumentException().isThrownBy(() -> set("temple", months));
        assertThat(intervals.history("temple")).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void letsOnlyCuratorsSetOne() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> set("temple", 6));
        assertThat(intervals.current()).isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNotOnRecord() {
        assertThatThrownBy(() -> set("atlantis", 6)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update visit_interval set months = 7", "delete from visit_interval"})
    void letsNobodyRewriteWhatWasSet(String sql) {
        set("temple", 6);
        assertThatThrownBy(() -> database.sql(sql).update()).hasMessageContaining("never changed or deleted");
    }

    @Test
    void hasAYearAsTheUsualInterval() {
        assertThat(intervals.usualMonths()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 121})
    void startsWithNoOtherUsualIntervalThanCuratorsMaySet(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitSettings(months))
                .withMessage("tadmor.visit-interval-months is %d; it has to be from 1 to 120", months);
    }

    private VisitInterval set(String siteId, int months) {
        return intervals.set(siteId, months, UUID.randomUUID());
    }
}
