package org.tadmor.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

/** Collects what is wrong in the fields of one content; the rules that more than one kind of record has in common. */
final class RecordProblems {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_ID_LENGTH = 100;

    private final List<RecordProblem> found = new ArrayList<>();
    private final KnownRecords known;

    RecordProblems(KnownRecords known) {
        this.known = known;
    }

    List<RecordProblem> found() {
        return List.copyOf(found);
    }

    KnownRecords known() {
        return known;
    }

    void add(String field, Reason reason, Object... arguments) {
        found.add(new RecordProblem(field, reason, arguments));
    }

    void text(String field, @Nullable String text) {
        RecordText.problem(field, text).ifPresent(found::add);
    }

    /** A text that may be absent, but is not blank where it is there. */
    void optionalText(String field, @Nullable String text) {
        if (text != null) {
            text(field, text);
        }
    }

    void id(String field, String id) {
        if (id.length() > MAX_ID_LENGTH) {
            add(field, Reason.TOO_LONG, MAX_ID_LENGTH, id.length());
        } else if (!ID.matcher(id).matches()) {
            add(field, Reason.MALFORMED_ID);
        }
    }

    void required(String field, @Nullable Object value) {
        if (value == null) {
            add(field, Reason.REQUIRED);
        }
    }

    void source(String field, @Nullable String id) {
        known(field, id, known::source, Reason.UNKNOWN_SOURCE);
    }

    void place(String field, @Nullable String id) {
        known(field, id, known::place, Reason.UNKNOWN_PLACE);
    }

    void event(String field, @Nullable String id) {
        known(field, id, known::event, Reason.UNKNOWN_EVENT);
    }

    /** A citation at the path, whose source was published in time to know of the date. */
    void citation(String path, Citation citation, String dateField, @Nullable DateSpan date) {
        source(path + "citation.sourceId", citation.sourceId());
        text(path + "citation.locator", citation.locator());
        known.source(citation.sourceId())
                .map(Source::publishedOn)
                .filter(published -> published.end() != null
                        && date != null
                        && date.firstDay().isAfter(published.lastDay()))
                .ifPresent(published -> add(dateField, Reason.AFTER_ITS_SOURCE, published));
    }

    /** When something was seen or happened: possible by today, and not over before the places were built. */
    void past(String field, DateSpan date, List<String> siteIds) {
        notInTheFuture(field, date);
        siteIds.stream()
                .flatMap(id -> known.place(id).stream())
                .filter(site -> isOverBefore(site.builtYear(), date))
                .findFirst()
                .ifPresent(site -> add(field, Reason.BEFORE_THE_PLACE, nameOf(site), String.valueOf(site.builtYear())));
    }

    void notInTheFuture(String field, DateSpan date) {
        if (date.firstDay().isAfter(known.today())) {
            add(field, Reason.IN_THE_FUTURE, known.today());
        }
    }

    static boolean isOverBefore(@Nullable Integer builtYear, DateSpan date) {
        return builtYear != null && date.end() != null && date.lastDay().getYear() < builtYear;
    }

    private static String nameOf(Site site) {
        return site.name().english();
    }

    private void known(String field, @Nullable String id, Function<String, Optional<?>> those, Reason otherwise) {
        if (id == null || id.isBlank()) {
            add(field, Reason.REQUIRED);
        } else if (those.apply(id).isEmpty()) {
            add(field, otherwise, id);
        }
    }
}
