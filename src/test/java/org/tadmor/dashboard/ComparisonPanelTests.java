package org.tadmor.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ScreenTest;

class ComparisonPanelTests extends ScreenTest {

    private static final String FIRST_OCCUPATION = "?asOf=2016-12-11&compare=2015-01-01";

    @ParameterizedTest
    @ValueSource(strings = {FIRST_OCCUPATION, "?asOf=2015-01-01&compare=2016-12-11"})
    void saysInASentenceHowManyPlacesChanged(String address) {
        open(address);
        assertThat(sentence()).isEqualTo("Between 1 January 2015 and 11 December 2016: 6 of 6 places changed");
        assertThat(find(Grid.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?asOf=2015-01-01&compare=2014-01-01               | 1 January 2014 and 1 January 2015: 0 of 6 places changed",
                "?asOf=2016-12-11&compare=2015-01-01&kind=temple   | 1 January 2015 and 11 December 2016: 1 of 1 place changed",
                "?compare=2016-12-11                               | 11 December 2016 and 22 November 2026: 0 of 6 places changed",
                "?compare=2030-01-01                               | 22 November 2026 and 1 January 2030: 0 of 6 places changed"
            })
    void countsThePlacesThatTheFilterLetsThrough(String address, String sentence) {
        open(address);
        assertThat(sentence()).isEqualTo("Between " + sentence);
    }

    @Test
    void countsThePlacesOfEachStatusOnBothDays() {
        open(FIRST_OCCUPATION);
        assertThat(screen())
                .contains("Destroyed 0 → 2 Damaged 0 → 2 No known damage 0 → 0 Unknown 6 → 2 At risk 0 → 3");
    }

    @Test
    void namesEachPlaceThatChangedAndWhoSaysSo() {
        open(FIRST_OCCUPATION);
        assertThat(transitions())
                .hasSize(6)
                .startsWith("Citadel Fortification Unknown → Unknown At risk"
                        + " Threat: Deliberate destruction (since 11 December 2016), according to:"
                        + " The Guardian paragraph 10 11 December 2016 press Certainty: medium")
                .endsWith("Temple of Bel Temple Unknown → Destroyed Destroyed (by 11 December 2016), according to:"
                        + " The Guardian paragraph 5 11 December 2016 press Certainty: high"
                        + " It may have been so on 1 January 2015 already.")
                .anySatisfy(palmyra -> assertThat(palmyra)
                        .startsWith("Palmyra Archaeological site Unknown → Damaged At risk")
                        .contains("As stated by Maamoun Abdulkarim"));
    }

    @Test
    void opensAPlaceAsOfTheLaterDayAndKeepsTheComparison() {
        open("?asOf=2015-01-01&compare=2016-12-11");
        Anchor link = find(Anchor.class).withText("Temple of Bel").first();
        assertThat(asked(link))
                .isEqualTo(Map.of("asOf", "2015-01-01", "compare", "2016-12-11", "place", "temple-of-bel"));
        open(link.getHref());
        Aside sheet = find(Aside.class).single();
        assertThat(find(H1.class, sheet).single().getText()).isEqualTo("Temple of Bel");
        assertThat(text(sheet)).contains("Status on 11 December 2016 Destroyed");
        assertThat(sentence()).contains("6 of 6 places changed");
    }

    @Test
    void keepsThePlacesThatDidNotChangeWithinReach() {
        open("?asOf=2016-12-11&compare=2016-04-01");
        NativeDetails unchanged =
                find(NativeDetails.class).withClassName("unchanged-places").single();
        assertThat(unchanged.getSummaryText()).isEqualTo("1 place did not change");
        assertThat(text(unchanged)).contains("Palmyra Museum Damaged");
        assertThat(transitions()).hasSize(5).noneMatch(place -> place.startsWith("Palmyra Museum"));
    }

    @Test
    void offersTheSameAnswerAsAFile() {
        open(FIRST_OCCUPATION + "&status=destroyed&source=press&place=citadel");
        Anchor download = find(Anchor.class).withText("Download as CSV").single();
        assertThat(download.getHref()).startsWith("export/transitions.csv?");
        assertThat(asked(download))
                .isEqualTo(Map.of(
                        "status", "destroyed", "asOf", "2016-12-11", "compare", "2015-01-01", "source", "press"));
    }

    @Test
    void endsAndGivesTheListBack() {
        open(FIRST_OCCUPATION + "&status=destroyed");
        click("End the comparison");
        assertThat(asked()).isEqualTo(Map.of("asOf", "2016-12-11", "status", "destroyed"));
        assertThat(find(Grid.class).exists()).isTrue();
        assertThat(offers("End the comparison")).isFalse();
    }

    @Test
    void comparesWithTheDayThatAReaderChooses() {
        open("?asOf=2016-12-11");
        NativeDetails bar =
                find(NativeDetails.class).withClassName("comparison-bar").single();
        assertThat(bar.getSummaryText()).isEqualTo("Compare two days");
        bar.setOpen(true);
        test(find(DatePicker.class, bar).single()).setValue(LocalDate.of(2015, 1, 1));
        assertThat(asked()).isEqualTo(Map.of("asOf", "2016-12-11", "compare", "2015-01-01"));
        assertThat(bar.getSummaryText()).isEqualTo("Compared with 1 January 2015");
        assertThat(sentence()).contains("6 of 6 places changed");
    }

    @Test
    @SuppressWarnings("unchecked")
    void comparesWithADayThatMatters() {
        open("?asOf=2016-12-11");
        NativeDetails bar =
                find(NativeDetails.class).withClassName("comparison-bar").single();
        bar.setOpen(true);
        SelectTester<Select<TimeLine.Mark>, TimeLine.Mark> days =
                test((Select<TimeLine.Mark>) find(Select.class, bar).single());
        String recapture = days.getSuggestions().stream()
                .filter(day -> day.contains("March 2016"))
                .findFirst()
                .orElseThrow();
        days.selectItem(recapture);
        assertThat(asked()).containsEntry("compare", "2016-03-31");
        assertThat(find(DatePicker.class, bar).single().getValue()).isEqualTo("2016-03-31");
        assertThat(days.getSelected().label()).isEqualTo(recapture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=2016-12-11&compare=2016-12-11", "?compare=2026-11-22"})
    void asksForTwoDifferentDays(String address) {
        open(address);
        assertThat(notice()).isEqualTo("Choose two different days to compare; both are the same.");
        assertThat(find(Grid.class).exists()).isTrue();
    }

    @Test
    void namesADayAndASourceThatAreNone() {
        open("?asOf=2016-12-11&compare=2016-02-30&source=hearsay,press");
        assertThat(notice())
                .isEqualTo("The address asks for something that does not exist here and was left out:"
                        + " 2016-02-30. No source on record is called so: hearsay.");
        assertThat(find(Grid.class).exists()).isTrue();
    }

    @Test
    void saysWhenNoPlaceMatchesOnEitherDay() {
        open(FIRST_OCCUPATION + "&status=no-known-damage");
        assertThat(screen()).contains("No place matches");
        assertThat(offers("End the comparison")).isFalse();
    }

    private String sentence() {
        return find(H2.class, find(ComparisonPanel.class).single()).single().getText();
    }

    private List<String> transitions() {
        return find(ListItem.class, find(ComparisonPanel.class).single()).all().stream()
                .filter(TransitionItem.class::isInstance)
                .map(ScreenTest::text)
                .toList();
    }

    private String notice() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(ScreenTest::text)
                .findFirst()
                .orElse("");
    }
}
