package org.tadmor.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxTester;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ScreenTest;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.site.SiteKind;

class DashboardViewTests extends ScreenTest {

    @BeforeEach
    void openTheFirstScreen() {
        open("");
    }

    @Test
    void showsEveryPlaceWithItsEvidenceInBrief() {
        assertThat(names())
                .containsExactly(
                        "Citadel", "Monumental Arch", "Palmyra", "Palmyra Museum", "Roman theatre", "Temple of Bel");
        assertThat(row(5))
                .containsExactly("Temple of Bel", "Temple", "Destroyed", "Destruction, by 11 December 2016", "high");
        assertThat(row(0)).containsExactly("Citadel", "Fortification", "Unknown At risk", "None on record", "medium");
        assertThat(title()).isEqualTo("Tadmor – heritage places and their state");
    }

    @Test
    void countsThePlacesOfEachStatusInTheLegend() {
        assertThat(find(NativeButton.class).all().stream().map(DashboardViewTests::ariaLabel))
                .containsExactly(
                        "Destroyed (2)",
                        "Damaged (2)",
                        "No known damage (0)",
                        "Unknown (2)",
                        "At risk (3)",
                        "Sources disagree (0)");
    }

    @Test
    void filtersByStatusThroughTheLegend() {
        press("Destroyed (2)");
        assertThat(names()).containsExactly("Monumental Arch", "Temple of Bel");
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed"));
        assertThat(isPressed("Destroyed (2)")).isTrue();
        assertThat(isPressed("At risk (3)")).isFalse();

        press("Destroyed (2)");
        assertThat(names()).hasSize(6);
        assertThat(asked()).isEmpty();
        assertThat(isPressed("Destroyed (2)")).isFalse();
    }

    @Test
    void takesSeveralStatusesAtOnce() {
        press("At risk (3)");
        press("Destroyed (2)");
        assertThat(names()).containsExactly("Citadel", "Monumental Arch", "Palmyra", "Roman theatre", "Temple of Bel");
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed,at-risk"));
    }

    @ParameterizedTest
    @CsvSource({
        "تدمر, Citadel | Palmyra | Palmyra Museum | Roman theatre",
        "TEMPLE DE BEL, Temple of Bel",
        "مسرح, Roman theatre",
        "amphitheatre, Roman theatre"
    })
    void searchesAsOneTypes(String typed, String found) {
        search(typed);
        assertThat(names()).containsExactly(found.split(" \\| "));
    }

    @Test
    void searchesWithinTheStatusesThatWereChosen() {
        press("Destroyed (2)");
        search("bel");
        assertThat(names()).containsExactly("Temple of Bel");
        press("At risk (0)");
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed,at-risk", "q", "bel"));
    }

    @Test
    void offersEachKindWithItsCount() {
        press("Destroyed (2)");
        assertThat(test(kinds()).getSuggestions())
                .startsWith(
                        "Archaeological site (0)",
                        "Temple (1)",
                        "Arch (1)",
                        "Theatre (0)",
                        "Fortification (0)",
                        "Museum (0)");
    }

    @Test
    void filtersByKind() {
        choose(SiteKind.TEMPLE);
        assertThat(names()).containsExactly("Temple of Bel");
        assertThat(asked()).isEqualTo(Map.of("kind", "temple"));
        choose(SiteKind.TEMPLE, SiteKind.ARCH);
        assertThat(names()).containsExactly("Monumental Arch", "Temple of Bel");
    }

    @Test
    void showsWhatItsAddressSays() {
        open("?status=destroyed,at-risk&kind=temple,arch&q=arch&place=citadel");
        assertThat(names()).containsExactly("Monumental Arch");
        assertThat(isPressed("At risk (0)")).isTrue();
        assertThat(kinds().getValue()).containsExactlyInAnyOrder(SiteKind.TEMPLE, SiteKind.ARCH);
        assertThat(searchField().getValue()).isEqualTo("arch");
        assertThat(openPlace()).isEqualTo("Citadel");
    }

    @Test
    void saysWhichPartOfTheFilterExcludesEverythingAndDropsIt() {
        open("?status=no-known-damage&kind=temple");
        assertThat(find(Grid.class).exists()).isFalse();
        assertThat(screen()).contains("No place matches One part of the filter excludes every place. Without it:");
        assertThat(offers("Drop the kind: 1 place")).isFalse();
        click("Drop the status: 1 place");
        assertThat(names()).containsExactly("Temple of Bel");
        assertThat(asked()).isEqualTo(Map.of("kind", "temple"));
    }

    @Test
    void countsWhatComesBackInThePluralToo() {
        open("?q=atlantis");
        click("Drop the search text: 6 places");
        assertThat(names()).hasSize(6);
        assertThat(searchField().getValue()).isEmpty();
    }

    @Test
    void showsAllPlacesAgainWhenOnlySeveralPartsTogetherExcludeEverything() {
        open("?status=no-known-damage&q=atlantis");
        assertThat(screen()).contains("Only several parts of the filter together exclude every place.");
        click("Show all places (6)");
        assertThat(names()).hasSize(6);
        assertThat(asked()).isEmpty();
    }

    @Test
    void namesWhatTheAddressAsksForAndNobodyKnows() {
        open("?status=wrecked,destroyed&kind=<b>obelisk</b>&colour=red");
        assertThat(notice())
                .isEqualTo("The address asks for something that does not exist here and was left out:"
                        + " wrecked, <b>obelisk</b>.");
        assertThat(names()).containsExactly("Monumental Arch", "Temple of Bel");
        press("Damaged (2)");
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed,damaged"));
        assertThat(notice()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "TEMPLE-OF-BEL", "' or 1=1 --", "{0}", "المعبد"})
    void saysThatAPlaceIsUnknown(String id) {
        open("?place=" + id);
        assertThat(notice()).isEqualTo("There is no place “%s” on record. Search for it by name.".formatted(id));
        assertThat(names()).hasSize(6);
        assertThat(find(Aside.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "name,       ASCENDING,  Citadel,         Temple of Bel",
        "name,       DESCENDING, Temple of Bel,   Citadel",
        "kind,       ASCENDING,  Monumental Arch, Roman theatre",
        "status,     ASCENDING,  Monumental Arch, Roman theatre",
        "status,     DESCENDING, Citadel,         Temple of Bel",
        "last-event, ASCENDING,  Citadel,         Temple of Bel",
        "certainty,  ASCENDING,  Monumental Arch, Palmyra Museum"
    })
    void sortsByAnyColumn(String column, SortDirection direction, String first, String last) {
        test(list()).sortByColumn(column, direction);
        assertThat(names()).startsWith(first).endsWith(last);
    }

    @Test
    void opensThePlaceOfTheRowThatIsSelected() {
        press("Destroyed (2)");
        selectRow(1);
        assertThat(openPlace()).isEqualTo("Temple of Bel");
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed", "place", "temple-of-bel"));
        assertThat(title()).isEqualTo("Temple of Bel – Tadmor");
        assertThat(test(list()).getSelected())
                .extracting(place -> place.site().id())
                .containsExactly("temple-of-bel");
    }

    @Test
    void linksEachNameToWhatSelectingItsRowShows() {
        press("Destroyed (2)");
        Anchor link = (Anchor) cell(1, "name").getChildren().findFirst().orElseThrow();
        assertThat(asked(link)).isEqualTo(Map.of("status", "destroyed", "place", "temple-of-bel"));
    }

    @Test
    void closesThePlaceAndKeepsTheFilter() {
        open("?status=destroyed&place=temple-of-bel");
        assertThat(links("Open as a page")).containsExactly("place/temple-of-bel");
        click("Close");
        assertThat(find(Aside.class).exists()).isFalse();
        assertThat(asked()).isEqualTo(Map.of("status", "destroyed"));
        assertThat(test(list()).getSelected()).isEmpty();
    }

    @Test
    void showsOnTheWayBackAndForwardWhatWasThereBefore() {
        press("Destroyed (2)");
        selectRow(0);

        open("?status=destroyed");
        assertThat(names()).hasSize(2);
        assertThat(find(Aside.class).exists()).isFalse();
        open("");
        assertThat(names()).hasSize(6);
        assertThat(isPressed("Destroyed (2)")).isFalse();
        open("?status=destroyed&place=monumental-arch");
        assertThat(openPlace()).isEqualTo("Monumental Arch");
        assertThat(isPressed("Destroyed (2)")).isTrue();
    }

    @SuppressWarnings("unchecked")
    private Grid<SiteSnapshot> list() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<SiteKind> kinds() {
        return find(MultiSelectComboBox.class).withAriaLabel("Kind of place").single();
    }

    private TextField searchField() {
        return find(TextField.class).withAriaLabel("Search by name").single();
    }

    private void search(String text) {
        test(searchField()).setValue(text);
    }

    /** As a reader does it in the browser. */
    private void choose(SiteKind... chosen) {
        new ReaderOfKinds(kinds()).choose(Set.of(chosen));
    }

    /** Vaadin's own tester chooses as the program would. */
    private static class ReaderOfKinds extends MultiSelectComboBoxTester<MultiSelectComboBox<SiteKind>, SiteKind> {

        ReaderOfKinds(MultiSelectComboBox<SiteKind> kinds) {
            super(kinds);
        }

        void choose(Set<SiteKind> chosen) {
            setValueAsUser(chosen);
        }
    }

    private void selectRow(int row) {
        list().getSelectionModel().selectFromClient(test(list()).getRow(row));
    }

    private Component cell(int row, String column) {
        return test(list()).getCellComponent(row, column);
    }

    /** The names in the list, from above. */
    private List<String> names() {
        return IntStream.range(0, test(list()).size())
                .mapToObj(
                        row -> text(cell(row, "name").getChildren().findFirst().orElseThrow()))
                .toList();
    }

    private List<String> row(int row) {
        return List.of(
                names().get(row),
                text(cell(row, "kind")),
                text(cell(row, "status")),
                text(cell(row, "last-event")),
                text(cell(row, "certainty")));
    }

    private void press(String legendEntry) {
        test(legendEntry(legendEntry)).click();
    }

    private boolean isPressed(String legendEntry) {
        return "true".equals(legendEntry(legendEntry).getElement().getAttribute("aria-pressed"));
    }

    private NativeButton legendEntry(String label) {
        return find(NativeButton.class)
                .withCondition(entry -> ariaLabel(entry).equals(label))
                .single();
    }

    private static String ariaLabel(NativeButton entry) {
        return entry.getElement().getAttribute("aria-label");
    }

    /** The name of the place whose sheet is open. */
    private String openPlace() {
        Aside sheet = find(Aside.class).single();
        return find(H1.class, sheet).single().getText();
    }

    private String notice() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(ScreenTest::text)
                .findFirst()
                .orElse("");
    }
}
