package org.tadmor.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

@WithMockUser(CURATOR)
class ChangesViewTests extends ScreenTest {

    @Autowired
    private Records records;

    @AfterEach
    void clearTheRecord(@Autowired JdbcClient database) {
        database.sql("truncate record_revision").update();
        database.sql("delete from condition_assessment where id = 'seen'").update();
    }

    @Test
    void isInTheMenu() {
        open("changes");
        assertThat(links("Changes")).containsExactly("changes");
        assertThat(title()).isEqualTo("Changes – Tadmor");
        assertThat(screen()).contains("No change matches.");
    }

    @Test
    void tellsWhoDidWhatWhenAndWhyTheLatestFirst() {
        correct(record("citadel", Condition.SEVERE, "Its bridge is gone."), Condition.MODERATE, "A misreading.");
        asReader(() -> open("changes"));

        assertThat(changes()).hasSize(2);
        assertThat(text(changes().getFirst()))
                .startsWith("Corrected zenobia 22 November 2026, 1")
                .contains("Assessment Moderate damage: Citadel, December 2016 Dossier: Citadel")
                .contains("Why: A misreading.")
                .endsWith("Condition Before: Severe damage Now: Moderate damage"
                        + " Summary Before: Its bridge is gone. Now: nothing of its bridge");
        assertThat(text(changes().getLast()))
                .startsWith("Put on record zenobia")
                .doesNotContain("Before:");
        assertThat(links("Dossier: Citadel")).containsOnly("place/citadel");
        assertThat(links("Moderate damage: Citadel, December 2016")).containsExactly("record/assessment/seen");
    }

    @Test
    void showsDraftsToCuratorsAlone() {
        records.record(assessment("citadel", Condition.SEVERE, "Its bridge is gone."), Publication.FOR_REVIEW, id());
        open("changes");
        assertThat(text(changes().getFirst())).contains("Drafted", "Only curators see this step");
        asReader(() -> open("changes"));
        assertThat(screen()).contains("No change matches.").doesNotContain("Drafted");
    }

    @Test
    void showsWhatItsAddressAsksFor() {
        correct(record("citadel", Condition.SEVERE, "Its bridge is gone."), Condition.MODERATE, "A misreading.");
        for (Map.Entry<String, Integer> query : Map.of(
                        "place=citadel", 2,
                        "place=museum", 0,
                        "kind=assessment&action=corrected", 1,
                        "kind=place,claim", 0,
                        "author=zenobia", 2,
                        "author=odaenathus", 0,
                        "from=2026-11-22&to=2026-11-30", 2,
                        "to=2026-11-21", 0)
                .entrySet()) {
            open("changes?" + query.getKey());
            assertThat(changes()).as(query.getKey()).hasSize(query.getValue());
        }
    }

    @Test
    void saysWhichPartsOfTheAddressMeanNothing() {
        open("changes?kind=statue&page=last");
        assertThat(screen()).contains("does not exist here and was left out: statue, last.");
    }

    @Test
    void putsTheChosenPlaceIntoTheAddress() {
        record("citadel", Condition.SEVERE, "Its bridge is gone.");
        open("changes?author=zenobia&page=1");
        @SuppressWarnings("unchecked")
        ComboBox<String> place = find(ComboBox.class).withLabel("Place").single();
        test(place).selectItem("Palmyra Museum");
        assertThat(asked()).isEqualTo(Map.of("place", "museum", "author", "zenobia"));
        assertThat(changes()).isEmpty();
    }

    @Test
    void partsManyChangesIntoPagesOfFifty() {
        RecordRevision latest = record("citadel", Condition.SEVERE, "Its bridge is gone.");
        for (int step = 1; step <= 50; step++) {
            Condition other = step % 2 == 0 ? Condition.SEVERE : Condition.MODERATE;
            latest = correct(latest, other, "once more");
        }
        open("changes?kind=assessment");
        assertThat(changes()).hasSize(50);
        assertThat(screen()).contains("51 changes", "Page 1 of 2");
        assertThat(links("Newer")).isEmpty();
        assertThat(links("Older")).containsExactly("changes?kind=assessment&page=2");

        open("changes?kind=assessment&page=2");
        assertThat(changes()).hasSize(1);
        assertThat(text(changes().getFirst())).startsWith("Put on record");
        assertThat(links("Newer")).containsExactly("changes?kind=assessment");

        open("changes?page=900");
        assertThat(screen()).contains("Page 2 of 2");
    }

    private RecordRevision record(String siteId, Condition condition, String summary) {
        return records.record(assessment(siteId, condition, summary), Publication.AT_ONCE, id());
    }

    private RecordRevision correct(RecordRevision read, Condition condition, String reason) {
        ConditionAssessment corrected = assessment("citadel", condition, "nothing of its bridge");
        return records.correct(read, corrected, reason, Publication.AT_ONCE, id());
    }

    private static ConditionAssessment assessment(String siteId, Condition condition, String summary) {
        return new ConditionAssessment(
                "seen",
                siteId,
                DateSpan.parse("2016-12"),
                ConditionAssessment.Method.REPORT,
                condition,
                Certainty.LOW,
                null,
                summary,
                null,
                new Citation("guardian-2016-12-11", "paragraph 10"));
    }

    private List<ListItem> changes() {
        return find(ListItem.class).withClassName("change").all();
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static void asReader(Runnable reading) {
        var curator = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            reading.run();
        } finally {
            SecurityContextHolder.setContext(curator);
        }
    }
}
