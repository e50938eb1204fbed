package org.tadmor.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.tadmor.ExampleSites.SOURCE;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tadmor.DoorTest;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;

/** What readers and curators learn of where places are. */
@DoorTest
class SensitivePlacesTests {

    private static final GeoPoint TRUTH = new GeoPoint(34.5678, 38.1234);

    @Autowired
    private Sites sites;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void recordTheSource(@Autowired Sources sources) {
        sources.record(SOURCE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void showsCuratorsEachPositionAsItIsOnRecord(Sensitivity sensitivity) {
        Site tower = place("tower", null, sensitivity);
        sites.record(tower);
        signInAsCurator();

        assertThat(sites.withId("tower")).contains(tower);
        assertThat(sites.all()).containsExactly(tower);
        assertThat(sites.asSeen(tower)).isEqualTo(tower);
    }

    @ParameterizedTest
    @CsvSource({"EXACT, EXACT", "ABOUT_100_M, ABOUT_100_M", "ABOUT_1_KM, ABOUT_1_KM", "HIDDEN, HIDDEN"})
    void showsReadersNoMoreThanTheyMayKnow(Sensitivity sensitivity, Sensitivity shown) {
        Site tower = place("tower", null, sensitivity);
        sites.record(tower);
        Site seen = tower.shownAt(shown);

        assertThat(sites.withId("tower")).contains(seen);
        assertThat(sites.all()).containsExactly(seen);
        assertThat(seen.identifiers().isEmpty()).isEqualTo(sensitivity != Sensitivity.EXACT);
        assertThat(seen.toString().contains("34.5678")).isEqualTo(sensitivity == Sensitivity.EXACT);
        assertThat(sites.onRecord()).containsExactly(tower);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOUT_1_KM,  EXACT,       ABOUT_1_KM",
        "HIDDEN,      ABOUT_100_M, HIDDEN",
        "EXACT,       ABOUT_100_M, ABOUT_100_M",
        "ABOUT_100_M, ABOUT_1_KM,  ABOUT_1_KM"
    })
    void showsAPartNoMoreExactlyThanTheWhole(Sensitivity whole, Sensitivity part, Sensitivity shown) {
        sites.record(place("necropolis", null, whole));
        sites.record(place("tower", "necropolis", part));
        sites.record(place("chamber", "tower", Sensitivity.EXACT));

        assertThat(sites.withId("tower").orElseThrow().sensitivity()).isEqualTo(shown);
        assertThat(sites.withId("chamber").orElseThrow().sensitivity()).isEqualTo(shown);
        assertThat(sites.withId("necropolis").orElseThrow().sensitivity()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"EXACT, HIDDEN, HIDDEN", "HIDDEN, EXACT, HIDDEN", "ABOUT_100_M, ABOUT_1_KM, ABOUT_1_KM"})
    void showsWhatAPlaceOnceWasNoMoreExactlyThanItIsNow(Sensitivity then, Sensitivity now, Sensitivity shown) {
        sites.record(place("tower", null, now));
        assertThat(sites.asSeen(place("tower", null, then)).sensitivity()).isEqualTo(shown);
    }

    @Test
    void keepsTheSecretOfAWithdrawnPlace() {
        Site tower = place("tower", null, Sensitivity.HIDDEN);
        sites.record(tower);
        sites.withdraw("tower");
        assertThat(sites.asSeen(place("tower", null, Sensitivity.EXACT)).position())
                .isNull();
    }

    @Test
    void showsNothingOfWhereAPlaceIsThatIsNotOnRecord() {
        assertThat(sites.asSeen(place("tower", null, Sensitivity.EXACT)).position())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = "EXACT", mode = EnumSource.Mode.EXCLUDE)
    void neverStoresWhatAReaderSaw(Sensitivity sensitivity) {
        sites.record(place("tower", null, sensitivity));
        Site seen = Objects.requireNonNull(sites.withId("tower").orElseThrow());
        assertThatIllegalStateException().isThrownBy(() -> sites.replace(seen));
    }

    private void signInAsCurator() {
        accounts.open(new Account("zenobia", "Zenobia", Role.CURATOR), "silk road");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "zenobia", null, AuthorityUtils.NO_AUTHORITIES));
    }

    private static Site place(String id, @Nullable String parentId, Sensitivity sensitivity) {
        return new Site(
                id,
                parentId,
                SiteKind.TOMB,
                new MultilingualText(id, null, null),
                List.of(),
                SOURCE.id(),
                new Site.Position(TRUTH, 10, SOURCE.id(), "the door"),
                sensitivity,
                "1st century",
                SOURCE.id(),
                null,
                List.of(new Site.Identifier(Register.WIKIDATA, "Q1")));
    }
}
