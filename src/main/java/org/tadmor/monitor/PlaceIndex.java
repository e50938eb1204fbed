package org.tadmor.monitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tadmor.database.DatabaseState;
import org.tadmor.database.DatabaseWatch;
import org.tadmor.index.IndexBuilder;
import org.tadmor.index.IndexedPoint;
import org.tadmor.index.Layers;
import org.tadmor.index.Sight;

/**
 * All places at hand in memory, as they are on record. It follows every change within a quarter of a second; whoever asks
 * from within a transaction is told what that one sees, its own changes among them.
 */
@Component
class PlaceIndex {

    /** From here on it costs more to keep what has changed beside the rest than to put all in order anew. */
    private static final int MOST_CHANGES = 4_096;

    private static final int OTHER_STANDPOINTS = 4;

    private static final Logger LOG = LoggerFactory.getLogger(PlaceIndex.class);

    private final IndexedPlaces places;
    private final ObjectProvider<DatabaseWatch> watch;
    private final TransactionTemplate ofOneMoment;
    private final AskedTogether<Moment> committed = new AskedTogether<>(this::committed);
    private final AtomicLong numbers = new AtomicLong();
    private final Cache<Seen, Moment> fromElsewhere =
            Caffeine.newBuilder().maximumSize(OTHER_STANDPOINTS).build();
    private volatile @Nullable Moment kept;
    private boolean failed;

    /** How many changes came at once that are being taken over; 0 when none are. */
    private volatile int behind;

    PlaceIndex(IndexedPlaces places, ObjectProvider<DatabaseWatch> watch, PlatformTransactionManager transactions) {
        this.places = places;
        this.watch = watch;
        this.ofOneMoment = new TransactionTemplate(transactions);
        ofOneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ofOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * The places as they are on record at a moment.
     *
     * @param number of the moment: when it is the same, so is everything
     * @param behind how many changes are not in it yet, since there are too many at once
     */
    record Moment(Layers layers, long number, int behind) {}

    private record Seen(long moment, Standpoint standpoint) {}

    /**
     * The places as of now: with all that was committed before it was asked, and what the transaction wrote that asks.
     * Only the sources and the day of publication of the standpoint matter here.
     */
    Moment now(Standpoint standpoint) {
        boolean withinTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        Moment moment = withinTransaction ? seenFromWithin() : committed.get();
        Standpoint heard = new Standpoint(null, standpoint.knownOn(), standpoint.sources());
        return heard.equals(Standpoint.HERE_AND_NOW) ? moment : from(heard, moment);
    }

    private Moment committed() {
        // In this order: what a refresh made is kept here before it is no longer stale there.
        boolean stale = places.anyStale();
        Moment moment = kept();
        return stale ? ofOneMoment.execute(open -> seenFromWithin()) : moment;
    }

    private Moment seenFromWithin() {
        List<IndexedPlaces.Mark> marks = places.stale(IndexedPlaces.MARKS_AT_ONCE);
        Moment moment = kept();
        if (behind > 0 || marks.size() == IndexedPlaces.MARKS_AT_ONCE) {
            return new Moment(moment.layers, moment.number, behind > 0 ? behind : places.staleCount());
        }
        return marks.isEmpty() ? moment : after(moment, made(IndexedPlaces.ids(marks), Standpoint.HERE_AND_NOW));
    }

    /** Takes over what has changed. While the database does not answer it waits; others tell of that. */
    @Scheduled(fixedDelay = 250)
    void followWhenPossible() {
        // To ask while it is away would have the pool of connections wait ever longer before it tries again.
        if (watch.stream().anyMatch(database -> database.state() != DatabaseState.ANSWERING)) {
            return;
        }
        try {
            follow();
            failed = false;
        } catch (DataAccessException | TransactionException failure) {
            if (!failed) {
                LOG.warn("The index cannot follow what is put on record: {}", failure.getMessage());
                LOG.debug("Until this is mended", failure);
            }
            failed = true;
        }
    }

    private synchronized void follow() {
        Moment moment = kept();
        int marks = places.stale(IndexedPlaces.MARKS_AT_ONCE).size();
        if (marks == IndexedPlaces.MARKS_AT_ONCE) {
            behind = places.staleCount();
            places.refreshAll();
            beginAnew();
        } else if (moment.layers.changes() > MOST_CHANGES) {
            beginAnew();
        } else if (marks > 0) {
            places.refresh(made -> kept = after(moment, points(made)));
        }
    }

    private void beginAnew() {
        kept = read();
        behind = 0;
        fromElsewhere.invalidateAll();
    }

    private Moment kept() {
        Moment moment = kept;
        return moment == null ? begun() : moment;
    }

    private synchronized Moment begun() {
        Moment moment = kept;
        if (moment == null) {
            moment = read();
            kept = moment;
        }
        return moment;
    }

    private Moment read() {
        Layers layers = ofOneMoment.execute(open -> {
            IndexBuilder builder = IndexedPlace.index(places.count());
            places.forEach(place -> builder.add(place.toPoint()));
            return Layers.of(builder, () -> IndexedPlace.index(1));
        });
        return new Moment(layers, numbers.incrementAndGet(), 0);
    }

    private Moment after(Moment moment, Map<String, Optional<IndexedPoint>> changed) {
        return new Moment(moment.layers.with(changed), numbers.incrementAndGet(), moment.behind);
    }

    private Moment from(Standpoint heard, Moment moment) {
        return fromElsewhere.get(new Seen(moment.number, heard), any -> {
            Set<String> ids = new LinkedHashSet<>();
            moment.layers
                    .all(Sight.EXACT)
                    .forEach((layer, number) ->
                            ids.add(moment.layers.index(layer).keyOf(number)));
            IndexBuilder builder = IndexedPlace.index(ids.size());
            Set<String> some = new HashSet<>();
            for (String id : ids) {
                some.add(id);
                if (some.size() == IndexedPlaces.MARKS_AT_ONCE) {
                    add(some, heard, builder);
                }
            }
            add(some, heard, builder);
            return new Moment(
                    Layers.of(builder, () -> IndexedPlace.index(1)), numbers.incrementAndGet(), moment.behind);
        });
    }

    private void add(Set<String> ids, Standpoint heard, IndexBuilder builder) {
        made(ids, heard).values().forEach(point -> point.ifPresent(builder::add));
        ids.clear();
    }

    private Map<String, Optional<IndexedPoint>> made(Set<String> ids, Standpoint heard) {
        return points(places.made(ids, heard));
    }

    private static Map<String, Optional<IndexedPoint>> points(Map<String, Optional<IndexedPlace>> made) {
        return made.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, place -> place.getValue().map(IndexedPlace::toPoint)));
    }
}
