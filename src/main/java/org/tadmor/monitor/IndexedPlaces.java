package org.tadmor.monitor;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;
import org.tadmor.vocabulary.StorableIds;

/**
 * What the index holds of each place, kept in the database, so that a start reads a million short rows and not thirteen
 * million statements. The database itself marks a place as stale with every change of what is said of it; a refresh
 * makes anew what is kept of it, of one moment. Whoever stops a refresh, at any moment, leaves its places stale.
 */
@Component
public class IndexedPlaces {

    /** So many are read and put together at once. */
    static final int MARKS_AT_ONCE = 2_000;

    private static final int LANES = 2;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final Sources sources;
    private final StatementReader reader;
    private final TransactionTemplate ofOneMoment;

    IndexedPlaces(
            JdbcClient jdbc,
            Sites sites,
            Sources sources,
            Assessments assessments,
            SiteEvents events,
            Conflicts conflicts,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.sources = sources;
        this.reader = new StatementReader(assessments, events, conflicts);
        this.ofOneMoment = new TransactionTemplate(transactions);
        ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** That what is kept of a place may not be what is on record by now. */
    record Mark(long number, String siteId) {}

    /** The timelines that are kept of these places; withdrawn ones have none. */
    public Map<String, PlaceTimeline> of(Collection<String> siteIds) {
        return jdbc
                .sql("select * from indexed_place where site_id = any(:ids)")
                .param("ids", StorableIds.of(siteIds))
                .query((row, number) -> place(row))
                .list()
                .stream()
                .collect(toMap(IndexedPlace::id, IndexedPlace::timeline));
    }

    /**
     * Refreshes some of the places that are stale, those first that have been so the longest.
     *
     * @return their ids, those of withdrawn places too; empty when none was stale
     */
    public Set<String> refresh() {
        return refresh(made -> {}).keySet();
    }

    /**
     * The same.
     *
     * @param committed told what was made, when it is kept and before the places are no longer stale: who finds none stale
     *     relies on whoever was told
     */
    Map<String, Optional<IndexedPlace>> refresh(Consumer<Map<String, Optional<IndexedPlace>>> committed) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Optional<IndexedPlace>> made = ofOneMoment.execute(open -> {
            haveOthersWait();
            marks.addAll(stale(MARKS_AT_ONCE));
            Map<String, Optional<IndexedPlace>> now = made(ids(marks), Standpoint.HERE_AND_NOW);
            keep(now);
            return now;
        });
        committed.accept(made);
        remove(marks);
        return made;
    }

    /** Refreshes until no place is stale, however many there are; on two cores at once. */
    public void refreshAll() {
        ofOneMoment.executeWithoutResult(open -> {
            haveOthersWait();
            try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
                CompletableFuture.allOf(IntStream.range(0, LANES)
                                .mapToObj(lane -> CompletableFuture.runAsync(() -> refreshAll(lane), lanes))
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
        });
    }

    private void refreshAll(int lane) {
        boolean more = true;
        while (more) {
            more = ofOneMoment.execute(open -> {
                List<Mark> marks = staleInLane(lane);
                keep(made(ids(marks), Standpoint.HERE_AND_NOW));
                remove(marks);
                return !marks.isEmpty();
            });
        }
    }

    /** Two refreshes of a place at once could leave the older of what they made; those who mark places do not wait. */
    private void haveOthersWait() {
        jdbc.sql("lock table stale_place in share update exclusive mode").update();
    }

    /** The first marks, as far as the transaction sees them. */
    List<Mark> stale(int limit) {
        return marks("true", 0, limit);
    }

    private List<Mark> staleInLane(int lane) {
        return marks("mod(abs(hashtext(site_id)::bigint), " + LANES + ") = :lane", lane, MARKS_AT_ONCE);
    }

    private List<Mark> marks(String which, int lane, int limit) {
        return jdbc.sql("select id, site_id from stale_place where " + which + " order by id limit :limit")
                .param("lane", lane)
                .param("limit", limit)
                .query((row, number) -> new Mark(row.getLong("id"), row.getString("site_id")))
                .list();
    }

    boolean anyStale() {
        return jdbc.sql("select exists (select from stale_place)")
                .query(Boolean.class)
                .single();
    }

    /** How many marks there are. */
    int staleCount() {
        return jdbc.sql("select count(*) from stale_place").query(Integer.class).single();
    }

    private void remove(Collection<Mark> marks) {
        jdbc.sql("delete from stale_place where id = any(:numbers)")
                .param("numbers", marks.stream().map(Mark::number).toArray(Long[]::new))
                .update();
    }

    static Set<String> ids(Collection<Mark> marks) {
        return marks.stream().map(Mark::siteId).collect(toSet());
    }

    /**
     * What the index is to hold of some places, made from what is on record.
     *
     * @return empty for those that are not on record, withdrawn, or not spoken of by the sources that are heard
     */
    Map<String, Optional<IndexedPlace>> made(Set<String> ids, Standpoint standpoint) {
        Map<String, Site> seen = sites.asReadersSee(ids).stream().collect(toMap(Site::id, identity()));
        Statements said = reader.of(seen.keySet());
        Map<String, Statements> bySite = said.bySite();
        Map<String, Source> heard = sources.withIds(said.sourceIds()).values().stream()
                .filter(standpoint::hears)
                .collect(toMap(Source::id, identity()));
        Evidence evidence = new Evidence(LocalDate.MAX, heard);
        Map<String, Optional<IndexedPlace>> made = new HashMap<>();
        ids.forEach(id -> made.put(id, Optional.empty()));
        for (Site exact : sites.onRecord(ids)) {
            Statements ofPlace = bySite.getOrDefault(exact.id(), Statements.NONE);
            if (standpoint.sources().isEmpty() || evidence.isAnyHeard(ofPlace)) {
                PlaceTimeline timeline = PlaceTimeline.of(exact, ofPlace, heard);
                made.put(
                        exact.id(),
                        Optional.of(IndexedPlace.of(exact, seen.getOrDefault(exact.id(), exact), timeline)));
            }
        }
        return made;
    }

    /** Keeps what was made of places, and nothing of those of which nothing was. */
    private void keep(Map<String, Optional<IndexedPlace>> made) {
        jdbc.sql("delete from indexed_place where site_id = any(:ids)")
                .param("ids", made.keySet().toArray(String[]::new))
                .update();
        List<IndexedPlace> places =
                made.values().stream().flatMap(Optional::stream).toList();
        jdbc.sql("""
                insert into indexed_place (site_id, kind, name_en, name_fr, name_ar, search_text, latitude, longitude,
                    shown_latitude, shown_longitude, timeline)
                select * from unnest(:ids, :kinds, :english, :french, :arabic, :searched, :latitudes, :longitudes,
                    :shownLatitudes, :shownLongitudes, :timelines)
                """)
                .param("ids", column(places, IndexedPlace::id, String[]::new))
                .param("kinds", column(places, place -> place.kind().name(), String[]::new))
                .param("english", column(places, place -> place.name().english(), String[]::new))
                .param("french", column(places, place -> place.name().french(), String[]::new))
                .param("arabic", column(places, place -> place.name().arabic(), String[]::new))
                .param("searched", column(places, IndexedPlace::searchText, String[]::new))
                .param("latitudes", column(places, place -> place.position().latitude(), Double[]::new))
                .param("longitudes", column(places, place -> place.position().longitude(), Double[]::new))
                .param(
                        "shownLatitudes",
                        column(
                                places,
                                place -> place.shown() == null
                                        ? null
                                        : place.shown().latitude(),
                                Double[]::new))
                .param(
                        "shownLongitudes",
                        column(
                                places,
                                place -> place.shown() == null
                                        ? null
                                        : place.shown().longitude(),
                                Double[]::new))
                .param("timelines", column(places, place -> place.timeline().toBytes(), byte[][]::new))
                .update();
    }

    private static <T> @Nullable T[] column(
            List<IndexedPlace> places, Function<IndexedPlace, @Nullable T> value, IntFunction<@Nullable T[]> array) {
        return places.stream().map(value).toArray(array);
    }

    int count() {
        return jdbc.sql("select count(*) from indexed_place")
                .query(Integer.class)
                .single();
    }

    /** Tells all that are kept; within a transaction, so that they are not all in memory at once. */
    void forEach(Consumer<IndexedPlace> told) {
        jdbc.sql("select * from indexed_place").withFetchSize(10_000).query((ResultSet row) -> told.accept(place(row)));
    }

    private static IndexedPlace place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("shown_latitude");
        GeoPoint shown = row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("shown_longitude"));
        return new IndexedPlace(
                row.getString("site_id"),
                SiteKind.valueOf(row.getString("kind")),
                new MultilingualText(row.getString("name_en"), row.getString("name_fr"), row.getString("name_ar")),
                row.getString("search_text"),
                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                shown,
                PlaceTimeline.fromBytes(row.getBytes("timeline")));
    }
}
