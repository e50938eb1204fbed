package org.tadmor.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tadmor.ScreenTest;
import org.tadmor.assessment.Condition;
import org.tadmor.leaflet.CountText;
import org.tadmor.leaflet.FeedSign;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.Standpoint;
import org.tadmor.monitor.Status;
import org.tadmor.monitor.Transition;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;
import tools.jackson.databind.JsonNode;

class SiteMapTests extends ScreenTest {

    @Autowired
    private SiteMaps maps;

    @Autowired
    private Sites sites;

    private SiteMap map;

    @BeforeEach
    void create() {
        open("");
        map = maps.create();
    }

    @Test
    void asksForWhatTheFilterLetsThrough() {
        map.show(SiteFilter.ALL.withStatuses(Set.of(Status.AT_RISK)).withText("bel & co"));
        assertThat(QueryParameters.fromString(sent("question").get("query").asString())
                        .getParameters())
                .isEqualTo(Map.of("status", List.of("at-risk"), "q", List.of("bel & co"), "language", List.of("en")));
    }

    @Test
    void asksAgainForWhatItShowsAlready() {
        map.show(SiteFilter.ALL);
        JsonNode first = sent("question");
        map.show(SiteFilter.ALL);
        assertThat(sent("question")).isNotEqualTo(first);
    }

    @Test
    void fitsThePlacesThatTheFilterLetsThrough() {
        map.show(SiteFilter.ALL.withText("citadel"));
        map.fit();
        assertThat(sent("view").get("bounds")).isEqualTo(sent("extent"));
        assertThat(sent("extent").get("north").asDouble()).isCloseTo(34.56274, within(2e-6));
        map.show(SiteFilter.ALL.withText("nothing at all"));
        assertThat(sent("extent").isNull()).isTrue();
    }

    @Test
    void showsOnePlaceAloneAndFitsIt() {
        Site citadel = sites.withId("citadel").orElseThrow();
        map.showAlone(citadel, Standpoint.HERE_AND_NOW);
        assertThat(map.getElement().getProperty("selected")).isEqualTo("citadel");
        assertThat(sent("question").get("selectedAlone").asBoolean()).isTrue();
        assertThat(sent("extent").get("north").asDouble()).isCloseTo(34.56274, within(2e-6));
    }

    @Test
    void keepsToTheRegionWhileAllPlacesLieInIt() {
        assertThat(sent("maxBounds").get("north").asDouble()).isEqualTo(38.6);
        assertThat(map.getElement().getProperty("minZoom", 0.0)).isEqualTo(6);
    }

    @Test
    void knowsASignForEachCodeOfItsFeed() {
        Set<String> known = MapSigns.all().stream().map(FeedSign::code).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        Transition.State intact = new Transition.State(Condition.INTACT, true);
        for (SiteKind kind : SiteKind.values()) {
            used.addAll(MapSigns.codes(place(kind, Status.UNKNOWN, null, null, null)));
        }
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.AT_RISK))) {
            used.addAll(MapSigns.codes(place(SiteKind.ARCH, status, null, status, null)));
        }
        for (Certainty certainty : Certainty.values()) {
            used.addAll(MapSigns.codes(place(SiteKind.ARCH, Status.DAMAGED, certainty, null, null)));
        }
        for (Condition condition : Condition.values()) {
            used.addAll(MapSigns.codes(place(
                    SiteKind.ARCH,
                    Status.DAMAGED,
                    null,
                    null,
                    new MapPlace.Difference(new Transition.State(condition, false), intact))));
            used.addAll(MapSigns.codes(place(
                    SiteKind.ARCH,
                    Status.DAMAGED,
                    null,
                    null,
                    new MapPlace.Difference(
                            new Transition.State(Condition.MINOR, false), new Transition.State(condition, false)))));
        }
        assertThat(used.stream().flatMap(code -> Arrays.stream(code.split("[/+]"))))
                .isSubsetOf(known)
                .contains("changed", "unchanged", "grade-severe", "destroyed", "at-risk", "possibly-damaged");
    }

    @Test
    void drawsAPlaceByOneSignAlone() {
        List<String> drawn = MapSigns.all().stream()
                .filter(sign -> sign.symbol() != null)
                .map(FeedSign::code)
                .toList();
        assertThat(drawn).containsExactly("destroyed", "damaged", "no-known-damage", "unknown");
    }

    @Test
    void hasAPluralWhereTheTextHasOne() {
        assertThat(MapSigns.text("comparison.unchanged"))
                .isEqualTo(new CountText(
                        List.of(1.0, Math.nextUp(1.0)),
                        List.of("1 place did not change", "{0} places did not change")));
        assertThat(MapSigns.text("map.cluster"))
                .isEqualTo(new CountText(List.of(0.0), List.of("Cluster of {0} places")));
    }

    private static MapPlace place(
            SiteKind kind,
            Status status,
            @Nullable Certainty certainty,
            @Nullable Status possible,
            MapPlace.@Nullable Difference difference) {
        return new MapPlace(
                "id",
                new GeoPoint(0, 0),
                new MultilingualText("Name", null, null),
                kind,
                status,
                certainty,
                possible,
                true,
                true,
                difference);
    }

    private JsonNode sent(String property) {
        return (JsonNode) map.getElement().getPropertyRaw(property);
    }
}
