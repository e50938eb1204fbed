package org.tadmor.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpSession;

class VisitsTests {

    private static final Network MINISTRY = Network.of("192.0.2.7");
    private static final int USUAL_SECONDS = 3600;

    private final Visits visits = new Visits(new VisitorSettings(3, 5, 4));

    @Test
    void letsSoManyInFromOneAddressAndNotOneMore() {
        MockHttpSession first = come(MINISTRY);
        come(MINISTRY);
        assertThat(visits.admits(MINISTRY)).isTrue();
        come(MINISTRY);
        assertThat(visits.admits(MINISTRY)).isFalse();
        assertThat(visits.admits(Network.of("192.0.2.8"))).isTrue();
        first.invalidate();
        assertThat(visits.admits(MINISTRY)).isTrue();
    }

    @Test
    void letsSoManyPagesBeOpenAltogether() {
        Visit early = visit(come(MINISTRY));
        for (int page = 0; page < 4; page++) {
            assertThat(visits.admitsPage(early)).isTrue();
            early.openPage();
        }
        assertThat(visits.admitsPage(early)).isFalse();
        Visit late = visit(come(Network.of("192.0.2.8")));
        late.openPage();
        assertThat(visits.admits(Network.of("192.0.2.9"))).isFalse();
        assertThat(visits.admitsPage(late)).as("a reload").isTrue();
        early.closePage();
        assertThat(visits.admits(Network.of("192.0.2.9"))).isTrue();
    }

    @Test
    void countsNobodyWhoHasSignedIn() {
        Visit visit = visit(come(MINISTRY));
        visit.openPage();
        visit.signedIn();
        assertThat(visits.from(MINISTRY)).isZero();
        assertThat(visits.pages()).isZero();
        visit.openPage();
        assertThat(visit.closePage()).isEqualTo(USUAL_SECONDS);
        visit.signedIn();
        assertThat(visits.from(MINISTRY)).isZero();
        assertThat(visits.pages()).isZero();
    }

    @Test
    void countsAVisitThatCameTooManyOnceThereIsRoom() {
        MockHttpSession first = come(MINISTRY);
        come(MINISTRY);
        come(MINISTRY);
        Visit late = visit(come(MINISTRY));
        assertThat(late.comeIn()).isFalse();
        assertThat(visits.from(MINISTRY)).isEqualTo(3);
        first.invalidate();
        assertThat(late.comeIn()).isTrue();
        assertThat(late.comeIn()).isTrue();
        assertThat(visits.from(MINISTRY)).isEqualTo(3);
    }

    @Test
    void endsASessionSoonWhenNoPageIsOpen() {
        MockHttpSession session = come(MINISTRY);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(120);
        assertThat(visit(session).openPage()).isEqualTo(USUAL_SECONDS);
        assertThat(visit(session).openPage()).isEqualTo(USUAL_SECONDS);
        assertThat(visit(session).closePage()).isEqualTo(USUAL_SECONDS);
        assertThat(visit(session).closePage()).isEqualTo(120);
    }

    @Test
    void forgetsThePagesOfASessionThatEnds() {
        MockHttpSession session = come(MINISTRY);
        Visit visit = visit(session);
        visit.openPage();
        session.invalidate();
        visit.closePage();
        assertThat(visits.pages()).isZero();
        assertThat(visits.from(MINISTRY)).isZero();
    }

    @Test
    void countsRightWhenManyComeAndGoAtOnce() throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            Callable<Void> visitor = () -> {
                MockHttpSession session = come(MINISTRY);
                visit(session).openPage();
                session.invalidate();
                return null;
            };
            crowd.invokeAll(Stream.generate(() -> visitor).limit(1000).toList());
        }
        assertThat(visits.from(MINISTRY)).isZero();
        assertThat(visits.pages()).isZero();
    }

    @Test
    void refusesNobodyBehindAProxyOnThisMachineByItsAddress() {
        for (int visitor = 0; visitor < 4; visitor++) {
            come(Network.of("127.0.0.1"));
        }
        assertThat(visits.admits(Network.of("127.0.0.1"))).isTrue();
        come(MINISTRY);
        assertThat(visits.admits(Network.of("127.0.0.1"))).as("five altogether").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"536870912, 268", "4294967296, 2147", "1, 1"})
    void lendsAQuarterOfTheMemoryToOpenPages(long memory, int pages) {
        assertThat(VisitorSettings.pagesThatFit(memory)).isEqualTo(pages);
        assertThat(new VisitorSettings(1, 0, 1).openPages()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, -1, 1", "1, 0, 0"})
    void refusesSettingsThatLetNobodyIn(int perAddress, int openPages, int pagesEach) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VisitorSettings(perAddress, openPages, pagesEach));
    }

    private MockHttpSession come(Network network) {
        MockHttpSession session = new MockHttpSession();
        session.setMaxInactiveInterval(USUAL_SECONDS);
        Visit.begin(session, visits, network);
        return session;
    }

    private static Visit visit(MockHttpSession session) {
        return Objects.requireNonNull(Visit.of(session));
    }
}
