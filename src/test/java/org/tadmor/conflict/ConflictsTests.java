package org.tadmor.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.assessment;
import static org.tadmor.ExampleSites.site;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Certainty;

@DoorTest
@WithMockUser("zenobia")
class ConflictsTests {

    private static final Conflict OPEN = new Conflict(
            "columns",
            "site",
            Conflict.About.EXTENT,
            "How many columns stand?",
            List.of(
                    new Conflict.Position("two", "Two stand.", List.of(), List.of("from-above")),
                    new Conflict.Position("four", "Four stand.", List.of(), List.of("on-the-ground"))),
            null);

    @Autowired
    private Conflicts conflicts;

    @BeforeEach
    void putOnRecord(
            @Autowired Sources sources,
            @Autowired Sites sites,
            @Autowired Assessments assessments,
            @Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("site"));
        assessments.record(assessment("from-above", "2017-01-10", Condition.DESTROYED, Certainty.HIGH));
        assessments.record(assessment("on-the-ground", "2017-03", Condition.SEVERE, Certainty.HIGH));
        accounts.open(new Account("zenobia", "Zenobia", Role.REVIEWER), "silk road");
        conflicts.record(OPEN);
    }

    @Test
    void followsWhatACuratorDecidesAndSaysWhoAndWhy() {
        conflicts.decide(OPEN, "four", " Seen from near by. ");
        assertThat(onRecord().adoption()).isEqualTo(new Conflict.Adoption("four", "Zenobia", "Seen from near by."));
    }

    @Test
    void letsALaterDecisionFollowAnEarlierOne() {
        conflicts.decide(OPEN, "four", "Seen from near by.");
        conflicts.decide(onRecord(), "two", "Counted again.");
        assertThat(onRecord().adopted()).map(Conflict.Position::id).contains("two");
    }

    @Test
    void storesNothingWhenSomeoneDecidedMeanwhile() {
        conflicts.decide(OPEN, "four", "Seen from near by.");
        assertThatExceptionOfType(DecidedMeanwhileException.class)
                .isThrownBy(() -> conflicts.decide(OPEN, "two", "Seen from above."));
        assertThat(onRecord().adopted()).map(Conflict.Position::id).contains("four");
    }

    @Test
    void readsThoseAboutSomePlacesAlone() {
        assertThat(conflicts.about(List.of("site", "elsewhere"))).containsExactly(OPEN);
        assertThat(conflicts.about(List.of("elsewhere"))).isEmpty();
    }

    @Test
    void needsAReasonAndAPositionOfItsOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> conflicts.decide(OPEN, "four", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> conflicts.decide(OPEN, "three", "Why not."));
        assertThat(onRecord().isOpen()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void letsNoReaderDecide() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> conflicts.decide(OPEN, "four", "Seen from near by."));
    }

    private Conflict onRecord() {
        return conflicts.all().getFirst();
    }
}
