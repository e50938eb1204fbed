package org.tadmor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ScreenTest;
import org.tadmor.map.SiteMap;

class DossierViewTests extends ScreenTest {

    @Test
    void namesThePlaceInThreeScripts() {
        open("place/temple-of-bel");
        assertThat(find(H1.class).single().getText()).isEqualTo("Temple of Bel");
        assertThat(title()).isEqualTo("Temple of Bel – Tadmor");
        assertThat(name("fr")).isEqualTo("Temple de Bêl");
        assertThat(name("ar")).isEqualTo("معبد بل");
        assertThat(links("Palmyra")).containsExactly("place/palmyra");
    }

    @Test
    void givesTheReasonForTheStatus() {
        open("place/temple-of-bel");
        assertThat(panel("Status on 22 November 2026"))
                .isEqualTo("Status on 22 November 2026 Destroyed Destroyed (by 11 December 2016), according to:"
                        + " The Guardian paragraph 5 11 December 2016 press Certainty: high");
    }

    @Test
    void givesTheThreatThatPutsAPlaceAtRisk() {
        open("place/citadel");
        assertThat(panel("Status on 22 November 2026"))
                .contains("Unknown At risk Condition not described (11 December 2016), according to:")
                .contains("Threat: Deliberate destruction (since 11 December 2016), according to:"
                        + " The Guardian paragraph 10");
        assertThat(panel("Threats"))
                .startsWith(
                        "Threats since 11 December 2016 Deliberate destruction The citadel is one of two buildings");
    }

    @Test
    void tellsWhatHappenedTheLatestFirstAndWhoSaysSo() {
        open("place/palmyra");
        String events = panel("What happened");
        assertThat(events)
                .containsSubsequence(
                        "11 December 2016",
                        "As the sources put the date: said as 'on Sunday'",
                        "Seizure Certainty: high",
                        "Syrian Observatory for Human Rights confirms it:",
                        "between 10 December 2016 and 11 December 2016",
                        "Airstrikes",
                        "March 2016",
                        "Recapture",
                        "May 2015",
                        "Seizure");
        assertThat(events).contains("A news channel affiliated with Islamic State claims it:");
        assertThat(events).contains("The source itself reports it:");
    }

    @Test
    void linksEachCitationToItsSource() {
        open("place/temple-of-bel");
        assertThat(links("The Guardian"))
                .isNotEmpty()
                .containsOnly("https://www.theguardian.com/world/2016/dec/11/islamic-state-retakes-palmyra-syria");
    }

    @Test
    void tellsHowTheConditionWasSeenAndInWhichWords() {
        open("place/monumental-arch");
        assertThat(panel("Condition through time"))
                .contains(
                        "by 11 December 2016 Destroyed",
                        "The source’s own term: “blowing up”; taken from a report.",
                        "Certainty: high");
    }

    @ParameterizedTest
    @CsvSource({
        "Wikidata Q797481, https://www.wikidata.org/wiki/Q797481",
        "Pleiades 35794949, https://pleiades.stoa.org/places/35794949",
        "OpenStreetMap way/226891786, https://www.openstreetmap.org/way/226891786",
        "Arachne 2106151, https://arachne.dainst.org/entity/2106151"
    })
    void linksToOtherRegisters(String text, String url) {
        open("place/temple-of-bel");
        assertThat(links(text)).containsExactly(url);
    }

    @Test
    void linksAPlaceOnTheWorldHeritageListToIt() {
        open("place/palmyra");
        assertThat(links("UNESCO World Heritage 23")).containsExactly("https://whc.unesco.org/en/list/23");
    }

    @Test
    void tellsWhereThePlaceIsHowSurelyAndWhenItIsFrom() {
        open("place/temple-of-bel");
        assertThat(panel("About the place"))
                .contains(
                        "dedicated AD 32",
                        "Temple of Ba'al",
                        "34.54735, 38.27387 (latitude, longitude; WGS 84), within about 10 m",
                        "OpenStreetMap contributors");
        assertThat(find(SiteMap.class).exists()).isTrue();
        assertThat(links("Show it on the map with the others")).containsExactly("?place=temple-of-bel");
    }

    @Test
    void saysWhatIsNotOnRecord() {
        open("place/citadel");
        assertThat(panel("What happened")).isEqualTo("What happened No event is on record.");
        open("place/museum");
        assertThat(panel("Threats")).isEqualTo("Threats No threat is on record.");
    }

    @Test
    void opensNoThirdPartyPageInItsOwnWindow() {
        open("place/palmyra");
        List<Anchor> outward = find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("http"))
                .toList();
        assertThat(outward).isNotEmpty().allSatisfy(link -> {
            assertThat(link.getTarget()).contains("_blank");
            assertThat(link.getElement().getAttribute("rel")).contains("noopener", "noreferrer");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "Temple-of-Bel", "temple-of-bel' or true --", "{0}", "المعبد"})
    void saysThatThereIsNoSuchPlace(String id) {
        open("place/" + id);
        assertThat(find(H1.class).single().getText()).isEqualTo("Nothing here");
        assertThat(find(DossierPanel.class).exists()).isFalse();
    }

    private String name(String language) {
        return find(Span.class).withAttribute("lang", language).single().getText();
    }

    /** What the part with this heading says. */
    private String panel(String heading) {
        Component title = find(H2.class).withText(heading).single();
        Component part = title;
        while (!(part instanceof Section)) {
            part = part.getParent().orElseThrow();
        }
        return text(part);
    }
}
