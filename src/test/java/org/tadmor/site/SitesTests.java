package org.tadmor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.tadmor.DoorTest;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

@DoorTest
class SitesTests {

    private static final Site PALMYRA = site(
            "palmyra", SiteKind.ARCHAEOLOGICAL_SITE, "Palmyra", "Palmyre", "تدمر", "Tadmor", "Bride of the Desert");

    private static final Site TEMPLE = new Site(
            "temple-of-bel",
            "palmyra",
            SiteKind.TEMPLE,
            new MultilingualText("Temple of Bel", "Temple de Bêl", "معبد بل"),
            List.of("Temple of Ba'al", "معبد بعل", "a \"quoted\", {braced} name"),
            SOURCE.id(),
            new Site.Position(new GeoPoint(34.54735, 38.27387), 10, SOURCE.id(), "centre of the precinct"),
            Sensitivity.EXACT,
            "dedicated AD 32",
            SOURCE.id(),
            32,
            List.of(
                    new Site.Identifier(Register.WIKIDATA, "Q797481"),
                    new Site.Identifier(Register.OPENSTREETMAP, "way/226891786"),
                    new Site.Identifier(Register.OPENSTREETMAP, "way/303071536"),
                    new Site.Identifier(Register.ARACHNE, "an id with spaces")));

    @Autowired
    private Sites sites;

    @BeforeEach
    void recordTheSource(@Autowired Sources sources) {
        sources.record(SOURCE);
    }

    @Test
    void givesBackWhatWasRecorded() {
        sites.record(PALMYRA);
        sites.record(TEMPLE);
        assertThat(sites.withId("temple-of-bel")).contains(TEMPLE);
    }

    @Test
    void takesPlacesKnownByOneNameAlone() {
        Site bare = site("tell", SiteKind.ARCHAEOLOGICAL_SITE, "A tell", null, null);
        sites.record(bare);
        assertThat(sites.withId("tell")).contains(bare);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheKind(SiteKind kind) {
        Site place = site("place", kind, "A place", null, null);
        sites.record(place);
        assertThat(sites.withId("place")).contains(place);
    }

    @Test
    void listsPlacesByTheirEnglishNames() {
        sites.record(PALMYRA);
        sites.record(TEMPLE);
        sites.record(site("arch", SiteKind.ARCH, "Monumental Arch", null, null));
        assertThat(sites.all()).extracting(Site::id).containsExactly("arch", "palmyra", "temple-of-bel");
    }

    @Test
    void knowsNoPlaceOfAnotherId() {
        sites.record(PALMYRA);
        assertThat(sites.withId("Palmyra")).isEmpty();
        assertThat(sites.withId("palmyra' or true --")).isEmpty();
    }

    @Test
    void addsAnIdentifierAfterThoseThereAre() {
        sites.record(PALMYRA);
        sites.record(TEMPLE);
        sites.record("temple-of-bel", new Site.Identifier(Register.PLEIADES, "35794949"));
        assertThat(sites.withId("temple-of-bel").orElseThrow().identifiers())
                .hasSize(5)
                .startsWith(TEMPLE.identifiers().getFirst())
                .endsWith(new Site.Identifier(Register.PLEIADES, "35794949"));
        assertThat(sites.withId("palmyra").orElseThrow().identifiers()).isEmpty();
    }

    @Test
    void refusesAPartOfAnUnknownPlace() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> sites.record(TEMPLE));
    }
}
