package org.tadmor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.DoorTest;
import org.tadmor.vocabulary.DateSpan;

@DoorTest
class SourcesTests {

    private static final Source REPORT = new Source(
            "dgam-2016",
            Source.Kind.OFFICIAL,
            "المديرية العامة للآثار والمتاحف",
            "Les dommages du musée de Palmyre; ‘état des lieux’",
            DateSpan.parse("2016-04/2016-05"),
            URI.create("https://example.org/%D8%AA%D8%AF%D9%85%D8%B1?a=1&b=2#p4"),
            "CC BY 4.0",
            null);

    @Autowired
    private Sources sources;

    @Test
    void givesBackWhatWasRecorded() {
        sources.record(REPORT);
        assertThat(sources.withIds(List.of("dgam-2016"))).isEqualTo(Map.of("dgam-2016", REPORT));
    }

    @Test
    void takesSourcesWithoutDateAddressAndLicence() {
        Source bare = new Source("bare", Source.Kind.REFERENCE, "A gazetteer", "Places", null, null, null, null);
        sources.record(bare);
        assertThat(sources.withIds(List.of("bare")).values()).containsExactly(bare);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheKind(Source.Kind kind) {
        Source source = new Source("one", kind, "Someone", "Something", null, null, null, null);
        sources.record(source);
        assertThat(sources.withIds(List.of("one")).values()).containsExactly(source);
    }

    @Test
    void leavesOutWhatIsNotOnRecordAndWhatWasNotAskedFor() {
        sources.record(REPORT);
        sources.record(new Source("other", Source.Kind.PRESS, "A paper", "News", null, null, null, null));
        assertThat(sources.withIds(List.of("dgam-2016", "unheard-of"))).containsOnlyKeys("dgam-2016");
        assertThat(sources.withIds(List.of())).isEmpty();
    }

    @Test
    void keepsAWithdrawnSourceForWhatWasSaidOnItsWord() {
        sources.record(REPORT);
        sources.withdraw("dgam-2016");
        assertThat(sources.citable()).isEmpty();
        assertThat(sources.all()).containsExactly(REPORT);
        assertThat(sources.withIds(List.of("dgam-2016"))).containsValue(REPORT);
    }

    @Test
    @Transactional(propagation = NOT_SUPPORTED)
    void givesItsConnectionBack(@Autowired HikariDataSource pool) {
        sources.withIds(List.of("dgam-2016"));
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void keepsTheFirstOfTwoWithTheSameId() {
        sources.record(REPORT);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> sources.record(REPORT));
    }
}
