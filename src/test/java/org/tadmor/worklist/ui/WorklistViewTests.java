package org.tadmor.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.curation.Publication;
import org.tadmor.curation.Records;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.worklist.VisitInterval;
import org.tadmor.worklist.VisitIntervals;

/** The article saw no place itself: all six are overdue, and have one source. */
class WorklistViewTests extends ScreenTest {

    private static final String OVERDUE = "Overdue for a visit";

    @Autowired
    private Assessments assessments;

    @Autowired
    private VisitIntervals intervals;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void clearUp() {
        database.sql("delete from condition_assessment where id like 'worklist-%'")
                .update();
        database.sql("truncate visit_interval, record_revision").update();
    }

    @Test
    void saysForEachPlaceWhyItIsOnTheList() {
        see("temple-of-bel", "2015-08-31", Method.SATELLITE);
        open("worklist");
        assertThat(title()).isEqualTo("Worklist – Tadmor");
        assertThat(groups())
                .containsExactly("Overdue for a visit (6)", "Not seen for long (1)", "One source alone (6)");
        assertThat(lines(OVERDUE))
                .startsWith("Citadel Fortification Nobody is on record as having seen it, at the place or on a"
                        + " satellite image. A visit every 12 months, as usual")
                .endsWith("Temple of Bel Temple Last seen 31 August 2015 on a satellite image; due since"
                        + " 31 August 2016. A visit every 12 months, as usual");
        assertThat(lines("Not seen for long"))
                .containsExactly("Temple of Bel Temple Last seen 31 August 2015 on a satellite image; 134 months ago.");
        assertThat(lines("One source alone"))
                .contains("Citadel Fortification All that is said of it comes from The Guardian (11 December 2016).");
    }

    @Test
    void leadsFromEachLineToThePlace() {
        open("worklist?reason=overdue");
        assertThat(find(ListItem.class).all())
                .hasSize(6)
                .allSatisfy(line ->
                        assertThat(find(Anchor.class, line).single().getHref()).startsWith("place/"));
        assertThat(links("Temple of Bel")).containsExactly("place/temple-of-bel");
    }

    @Test
    void hasTheVisitsThatAreNotDueBelow() {
        see("citadel", "2026-10-01", Method.FIELD);
        open("worklist?reason=overdue");
        assertThat(groups()).containsExactly("Overdue for a visit (5)", "Not due yet (1)");
        assertThat(lines("Not due yet"))
                .containsExactly("Citadel Fortification Last seen 1 October 2026 at the place; due on 1 October 2027."
                        + " A visit every 12 months, as usual");
    }

    @Test
    void filtersByReasonThroughTheLegend() {
        open("worklist");
        assertThat(reasons())
                .containsExactly(
                        "Overdue for a visit (6)",
                        "Not seen for long (0)",
                        "Known from satellite images alone (0)",
                        "One source alone (6)",
                        "Sources disagree, undecided (0)");
        press("One source alone (6)");
        assertThat(asked()).isEqualTo(Map.of("reason", "single-source"));
        assertThat(groups()).containsExactly("One source alone (6)");
        press("Overdue for a visit (6)");
        assertThat(asked()).isEqualTo(Map.of("reason", "overdue,single-source"));
        assertThat(isPressed("Overdue for a visit (6)")).isTrue();
        press("One source alone (6)");
        press("Overdue for a visit (6)");
        assertThat(asked()).isEmpty();
    }

    @Test
    void takesTheMonthsAfterWhichAPlaceIsNotSeenForLong() {
        see("citadel", "2026-01-15", Method.FIELD);
        open("worklist?reason=stale");
        assertThat(screen()).contains("Nothing to do", "No place is on the list for this reason.");
        test(months()).setValue("6");
        assertThat(asked()).isEqualTo(Map.of("reason", "stale", "months", "6"));
        assertThat(groups()).containsExactly("Not seen for long (1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "many", "1.5", "1201"})
    void keepsWhatIsNoNumberOfMonthsAndSaysSo(String typed) {
        open("worklist");
        test(months()).setValue(typed);
        assertThat(months().isInvalid()).isTrue();
        assertThat(months().getErrorMessage()).isEqualTo("Enter a whole number from 1 to 1,200.");
        assertThat(months().getValue()).isEqualTo(typed);
        assertThat(asked()).isEmpty();
    }

    @Test
    void leadsBackFromAReasonWithoutPlaces() {
        open("worklist?reason=open-conflict");
        click("Show everything (12)");
        assertThat(asked()).isEmpty();
        assertThat(groups()).hasSize(2);
    }

    @Test
    void namesWhatTheAddressAsksForAndNobodyKnows() {
        open("worklist?reason=<b>bored</b>,overdue&months=many&colour=red");
        assertThat(notice())
                .isEqualTo("The address asks for something that does not exist here and was left out:"
                        + " <b>bored</b>, many.");
        assertThat(groups()).containsExactly("Overdue for a visit (6)");
        press("One source alone (6)");
        assertThat(notice()).isEmpty();
    }

    @Test
    void tellsReadersThatDraftsAreForCurators() {
        open("worklist?reason=awaiting-review");
        assertThat(notice()).startsWith("Drafts that wait for review are for curators alone.");
        assertThat(reasons()).noneMatch(reason -> reason.contains("Draft"));
        assertThat(find(TextField.class).all()).hasSize(1);
        assertThat(offers("Save")).isFalse();
    }

    @Test
    @WithMockUser(CURATOR)
    void showsCuratorsTheDrafts() {
        records.record(assessment("citadel", "2016-12-01", Method.FIELD), Publication.FOR_REVIEW, UUID.randomUUID());
        open("worklist?reason=awaiting-review");
        assertThat(notice()).isEmpty();
        assertThat(groups()).containsExactly("Draft awaits review (1)");
        assertThat(lines("Draft awaits review"))
                .singleElement()
                .asString()
                .startsWith("Citadel Fortification Assessment, drafted by zenobia on 22 November 2026, 12:");
    }

    @Test
    @WithMockUser(CURATOR)
    void letsCuratorsSetTheInterval() {
        see("citadel", "2026-01-15", Method.FIELD);
        open("worklist");
        assertThat(groups()).contains("Overdue for a visit (5)", "Not due yet (1)");
        setInterval("Citadel", "6");
        assertThat(groups()).contains("Overdue for a visit (6)").doesNotContain("Not due yet (1)");
        assertThat(notice()).isEqualTo("Citadel: A visit every 6 months, set by zenobia.");
        assertThat(interval("Citadel").getValue()).isEqualTo("6");
        setInterval("Citadel", "");
        assertThat(notice()).isEqualTo("Citadel: A visit every 12 months, as usual.");
        assertThat(intervals.history("citadel"))
                .extracting(VisitInterval::months)
                .containsExactly(6, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "121", "-6", "1.5", "half a year"})
    @WithMockUser(CURATOR)
    void keepsWhatIsNoIntervalAndSaysSo(String typed) {
        open("worklist");
        setInterval("Citadel", typed);
        assertThat(interval("Citadel").isInvalid()).isTrue();
        assertThat(interval("Citadel").getErrorMessage())
                .isEqualTo("Enter a whole number from 1 to 120, or nothing for the usual 12.");
        assertThat(interval("Citadel").getValue()).isEqualTo(typed);
        assertThat(intervals.history("citadel")).isEmpty();
    }

    @Test
    @WithMockUser(CURATOR)
    void keepsTheIntervalWhenTheSignInHasExpired() {
        open("worklist");
        forgetSignIn();
        setInterval("Citadel", "6");
        assertThat(lines(OVERDUE).getFirst()).contains("Your sign-in has expired and the interval is not stored.");
        assertThat(interval("Citadel").getValue()).isEqualTo("6");
        assertThat(intervals.history("citadel")).isEmpty();
    }

    @Test
    @WithMockUser(CURATOR)
    void keepsTheIntervalWhileTheDatabaseDoesNotAnswer() {
        open("worklist");
        database.sql("alter table visit_interval rename to visit_interval_away").update();
        try {
            setInterval("Citadel", "6");
        } finally {
            database.sql("alter table visit_interval_away rename to visit_interval")
                    .update();
        }
        assertThat(lines(OVERDUE).getFirst()).contains("The interval could not be stored just now;");
        setInterval("Citadel", "6");
        assertThat(intervals.history("citadel")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 'A visit every month, set by zenobia'", "120, 'A visit every 120 months, set by zenobia'"})
    @WithMockUser(CURATOR)
    void saysWhoSetTheInterval(int months, String words) {
        intervals.set("citadel", months, UUID.randomUUID());
        open("worklist");
        assertThat(lines(OVERDUE).getFirst()).contains(words);
    }

    private void see(String siteId, String observedOn, Method method) {
        assessments.record(assessment(siteId, observedOn, method));
    }

    /** By the source of everything else, so that it stays the only one. */
    private static ConditionAssessment assessment(String siteId, String observedOn, Method method) {
        return new ConditionAssessment(
                "worklist-" + siteId,
                siteId,
                DateSpan.parse(observedOn),
                method,
                Condition.MODERATE,
                Certainty.HIGH,
                null,
                "what is said",
                null,
                new Citation("guardian-2016-12-11", "paragraph 1"));
    }

    private List<String> groups() {
        return find(H2.class).all().stream()
                .map(ScreenTest::text)
                .filter(heading -> heading.endsWith(")"))
                .toList();
    }

    private List<String> lines(String group) {
        Component section = find(Section.class).all().stream()
                .filter(part -> text(part).startsWith(group))
                .findFirst()
                .orElseThrow();
        return find(ListItem.class, section).all().stream()
                .map(ScreenTest::text)
                .toList();
    }

    private List<String> reasons() {
        return find(NativeButton.class).all().stream()
                .map(WorklistViewTests::ariaLabel)
                .toList();
    }

    private void press(String reason) {
        test(reason(reason)).click();
    }

    private boolean isPressed(String reason) {
        return "true".equals(reason(reason).getElement().getAttribute("aria-pressed"));
    }

    private NativeButton reason(String label) {
        return find(NativeButton.class)
                .withCondition(entry -> ariaLabel(entry).equals(label))
                .single();
    }

    private static String ariaLabel(NativeButton entry) {
        return entry.getElement().getAttribute("aria-label");
    }

    private MonthsField months() {
        return find(MonthsField.class).single();
    }

    private TextField interval(String place) {
        return find(TextField.class)
                .withAriaLabel("Months between visits: " + place)
                .single();
    }

    private void setInterval(String place, String typed) {
        IntervalForm form = find(IntervalForm.class).all().stream()
                .filter(one -> find(TextField.class, one)
                        .withAriaLabel("Months between visits: " + place)
                        .exists())
                .findFirst()
                .orElseThrow();
        form.setOpen(true);
        test(interval(place)).setValue(typed);
        test(find(Button.class, form).withText("Save").single()).click();
    }

    private String notice() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(ScreenTest::text)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }
}
