package org.tadmor.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.event.SiteEvents;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteFilter;
import org.tadmor.note.NoteRevision.Visibility;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** The doors find what was filled in behind them, as it was told. */
@DoorTest
class WorldFillingTests {

    private static final GeneratedWorld WORLD = new GeneratedWorld(3, 1_200);
    private static final List<GeneratedPlace> PLACES = StreamSupport.stream(WORLD.spliterator(), false)
            .flatMap(List::stream)
            .toList();

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sources sources;

    @Autowired
    private Sites sites;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SiteEvents events;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private CuratorNotes notes;

    @Autowired
    private RecordRevisions revisions;

    private final List<Integer> progress = new ArrayList<>();

    @BeforeEach
    void fill() throws Exception {
        new WorldFilling(WORLD, progress::add).fill(DataSourceUtils.getConnection(database));
    }

    @Test
    void putsOnRecordWhatWasTold() {
        assertThat(sources.all()).containsExactlyInAnyOrderElementsOf(WORLD.sources());
        assertThat(sites.onRecord())
                .containsExactlyInAnyOrderElementsOf(PLACES.stream()
                        .filter(place -> !place.withdrawn())
                        .map(GeneratedPlace::site)
                        .toList());
        assertThat(assessments.all())
                .containsExactlyInAnyOrderElementsOf(PLACES.stream()
                        .flatMap(place ->
                                place.assessments().stream().filter(assessment -> !place.isWithdrawn(assessment.id())))
                        .toList());
        assertThat(assessments.threats()).containsExactlyInAnyOrderElementsOf(told(GeneratedPlace::threats));
        assertThat(events.all()).containsExactlyInAnyOrderElementsOf(told(GeneratedPlace::events));
        assertThat(conflicts.all()).containsExactlyInAnyOrderElementsOf(told(GeneratedPlace::conflicts));
    }

    @Test
    void keepsTheHistoryOfWhatIsOutOfView() {
        List<RecordRevision> told = told(GeneratedPlace::revisions);
        assertThat(told).extracting(RecordRevision::isWithdrawn).contains(true);
        told.stream()
                .filter(revision -> revision.isWithdrawn() && revision.key().kind() == RecordKind.ASSESSMENT)
                .forEach(withdrawn ->
                        assertThat(revisions.history(withdrawn.key())).last().isEqualTo(withdrawn));
    }

    @Test
    void letsReadersFindTheNotesThatAreForThem() {
        long forReaders = PLACES.stream()
                .flatMap(place -> place.notes().stream())
                .filter(note -> note.number() == 1 && note.visibility() == Visibility.PUBLIC)
                .count();
        NoteFilter filter = NoteFilter.ALL.withText("generated note");
        assertThat(notes.count(filter)).isEqualTo((int) forReaders).isPositive();
    }

    @Test
    void leavesTheKeysAndIndexesAsTheyWere() {
        assertThat(jdbc.sql("select count(*) from pg_constraint where contype = 'f' and convalidated")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(15);
        assertThat(jdbc.sql("select to_regclass('record_revision_site') is not null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void marksEveryPlaceAsStaleOnceAndWatchesTheTablesAgain() {
        assertThat(jdbc.sql("select site_id from stale_place")
                        .query(String.class)
                        .list())
                .hasSize(1_200)
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select exists (select from pg_trigger where tgenabled = 'D')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void tellsHowFarItIs() {
        assertThat(progress).isSorted().hasSizeGreaterThan(1).last().isEqualTo(1_200);
    }

    private static <T> List<T> told(Function<GeneratedPlace, Collection<T>> part) {
        return PLACES.stream().map(part).flatMap(Collection::stream).toList();
    }
}
