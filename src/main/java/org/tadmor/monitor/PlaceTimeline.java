package org.tadmor.monitor;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

/**
 * How a place stood on every day, by every source: the {@link SiteSnapshot} of each day in a few bytes.
 *
 * @param before how it stood before anything is known to have changed
 * @param changes in the order of their days, each to another state than the one before it
 */
public record PlaceTimeline(PlaceState before, List<Change> changes) {

    private static final int STATE_BYTES = Short.BYTES + Integer.BYTES;
    private static final int CHANGE_BYTES = Integer.BYTES + STATE_BYTES;
    private static final int NO_EVENT = Integer.MIN_VALUE;
    private static final int OPEN_END = Integer.MAX_VALUE;
    private static final Comparator<Change> BY_DAY = Comparator.comparing(Change::from);

    public PlaceTimeline {
        changes = List.copyOf(changes);
    }

    /** @param from the first day on which it stood so */
    public record Change(LocalDate from, PlaceState state) {}

    /**
     * Looks at the place on each day on which it may have come to stand otherwise.
     *
     * @param said of this place alone
     * @param sources those that are heard, by id
     */
    static PlaceTimeline of(Site site, Statements said, Map<String, Source> sources) {
        SiteSnapshot atLast = new Evidence(LocalDate.MAX, sources).snapshot(site, said);
        Function<LocalDate, PlaceState> states = states(atLast, said, sources);
        PlaceState before = states.apply(LocalDate.MIN);
        List<Change> changes = new ArrayList<>();
        PlaceState last = before;
        for (LocalDate day : turningDays(said, atLast.events())) {
            PlaceState state = states.apply(day);
            if (!state.equals(last)) {
                changes.add(new Change(day, state));
                last = state;
            }
        }
        return new PlaceTimeline(before, changes);
    }

    /** Where no sources disagree, the statements of any day stand in the order of the last, so that nothing is sorted anew. */
    private static Function<LocalDate, PlaceState> states(
            SiteSnapshot atLast, Statements said, Map<String, Source> sources) {
        Evidence evidence = new Evidence(LocalDate.MAX, sources);
        return said.conflicts().isEmpty()
                ? day -> PlaceState.of(evidence.on(day).among(atLast))
                : day -> PlaceState.of(evidence.on(day).snapshot(atLast.site(), said));
    }

    /** How the place stood on that day. */
    public PlaceState on(LocalDate day) {
        int found = Collections.binarySearch(changes, new Change(day, before), BY_DAY);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? before : changes.get(index).state();
    }

    /**
     * The form that {@link #fromBytes} reads, big-endian: the state before, then for each change its day, as days since
     * 1970, and its state. A state is {@link PlaceState#code} in two bytes, and the day of the last event in four:
     * {@link Integer#MIN_VALUE} for none, {@link Integer#MAX_VALUE} for an open end.
     */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(STATE_BYTES + changes.size() * CHANGE_BYTES);
        write(before, bytes);
        for (Change change : changes) {
            bytes.putInt((int) change.from().toEpochDay());
            write(change.state(), bytes);
        }
        return bytes.array();
    }

    /** Reads what {@link #toBytes} wrote. */
    public static PlaceTimeline fromBytes(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        PlaceState before = readState(bytes);
        List<Change> changes = new ArrayList<>();
        while (bytes.hasRemaining()) {
            changes.add(new Change(LocalDate.ofEpochDay(bytes.getInt()), readState(bytes)));
        }
        return new PlaceTimeline(before, changes);
    }

    private static void write(PlaceState state, ByteBuffer bytes) {
        bytes.putShort((short) state.code());
        LocalDate lastEvent = state.lastEvent();
        if (lastEvent == null) {
            bytes.putInt(NO_EVENT);
        } else {
            bytes.putInt(lastEvent.equals(LocalDate.MAX) ? OPEN_END : (int) lastEvent.toEpochDay());
        }
    }

    private static PlaceState readState(ByteBuffer bytes) {
        int code = bytes.getShort();
        int day = bytes.getInt();
        return PlaceState.ofCode(code, day == NO_EVENT ? null : lastEvent(day));
    }

    private static LocalDate lastEvent(int day) {
        return day == OPEN_END ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }

    /**
     * The days on which a statement begins or ceases to count, or becomes certain.
     *
     * @param events as those tell of them who are heard
     */
    private static SortedSet<LocalDate> turningDays(Statements said, List<SiteEvent> events) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (ConditionAssessment assessment : said.assessments()) {
            addEnds(assessment.observedOn(), days);
        }
        for (SiteEvent event : events) {
            addEnds(event.happened(), days);
        }
        for (Threat threat : said.threats()) {
            addEnds(threat.active(), days);
            if (threat.active().end() != null) {
                days.add(threat.active().lastDay().plusDays(1));
            }
            threat.ends().forEach(end -> addEnds(end.ended(), days));
        }
        return days;
    }

    private static void addEnds(DateSpan span, SortedSet<LocalDate> days) {
        if (span.start() != null) {
            days.add(span.firstDay());
        }
        if (span.end() != null) {
            days.add(span.lastDay());
        }
    }
}
