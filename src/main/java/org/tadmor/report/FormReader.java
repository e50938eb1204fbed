package org.tadmor.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;

/**
 * Reads the fields of a form into values. What cannot be read is among the problems, and something harmless stands in for
 * it, so that the rest is checked in the same go.
 */
final class FormReader {

    private static final GeoPoint SOMEWHERE = new GeoPoint(0, 0);
    private static final String SOME_DATE = "2000";

    private final Map<String, RecordInput> inputs;
    private final List<RecordProblem> problems = new ArrayList<>();

    FormReader(Map<String, RecordInput> inputs) {
        this.inputs = inputs;
    }

    List<RecordProblem> problems() {
        return List.copyOf(problems);
    }

    /** Without spaces around; empty when the field is blank, which the rules of the record judge. */
    String text(String path) {
        RecordInput input = inputs.get(path);
        return input == null ? "" : input.text().get().strip();
    }

    @Nullable
    String optional(String path) {
        String text = text(path);
        return text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> E choice(String path, Class<E> type) {
        String name = text(path);
        if (name.isEmpty()) {
            refuse(path, Reason.REQUIRED);
            return type.getEnumConstants()[0];
        }
        return Enum.valueOf(type, name);
    }

    DateSpan date(String path) {
        DateSpan date = optionalDate(path);
        if (date == null) {
            refuse(path, Reason.REQUIRED);
            return DateSpan.parse(SOME_DATE);
        }
        return date;
    }

    @Nullable
    DateSpan optionalDate(String path) {
        String text = text(path);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return DateSpan.parse(text);
        } catch (IllegalArgumentException unreadable) {
            refuse(path, Reason.MALFORMED_DATE, String.valueOf(unreadable.getMessage()));
            return DateSpan.parse(SOME_DATE);
        }
    }

    /** Of the fields {@code citation.sourceId} and {@code citation.locator} below a path. */
    Citation citation(String path) {
        String sourceId = text(path + "citation.sourceId");
        if (sourceId.isEmpty()) {
            refuse(path + "citation.sourceId", Reason.REQUIRED);
        }
        return new Citation(sourceId, text(path + "citation.locator"));
    }

    /** What a source says about an event: of the fields of the claim and of its statement below a path. */
    SiteEvent.Claim claim(String path, String id) {
        return new SiteEvent.Claim(
                id,
                choice(path + "stance", SiteEvent.Stance.class),
                optional(path + "statedBy"),
                optionalDate(path + "happened"),
                text(path + "summary"),
                choice(path + "certainty", Certainty.class),
                citation(path));
    }

    GeoPoint point(String latitude, String longitude) {
        try {
            return new GeoPoint(Double.parseDouble(text(latitude)), Double.parseDouble(text(longitude)));
        } catch (IllegalArgumentException unreadable) {
            refuse(latitude, Reason.OFF_THE_GLOBE);
            return SOMEWHERE;
        }
    }

    int metres(String path) {
        try {
            return Integer.parseInt(text(path));
        } catch (NumberFormatException unreadable) {
            refuse(path, Reason.NOT_ABOVE_ZERO);
            return 1;
        }
    }

    @Nullable
    Integer year(String path) {
        try {
            String text = text(path);
            return text.isEmpty() ? null : Integer.valueOf(text);
        } catch (NumberFormatException unreadable) {
            refuse(path, Reason.NO_SUCH_YEAR);
            return null;
        }
    }

    @Nullable
    URI address(String path) {
        try {
            String text = text(path);
            return text.isEmpty() ? null : URI.create(text);
        } catch (IllegalArgumentException unreadable) {
            refuse(path, Reason.NO_WEB_ADDRESS);
            return null;
        }
    }

    void refuse(String path, Reason reason, Object... arguments) {
        problems.add(new RecordProblem(path, reason, arguments));
    }
}
