package org.tadmor.curation;

import java.util.List;

/**
 * Why a content is refused.
 *
 * @param field the component of the content that is meant, by its path: {@code summary}, {@code name.english},
 *     {@code citation.sourceId}, {@code claims.0.happened}; {@code reason} for the reason of a change
 * @param arguments what its text says beside the reason, in order
 */
public record RecordProblem(String field, Reason reason, List<String> arguments) {

    public RecordProblem(String field, Reason reason, Object... arguments) {
        this(field, reason, List.of(arguments).stream().map(String::valueOf).toList());
    }

    public RecordProblem {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong. */
    public enum Reason {
        /** Nothing is there, or nothing that can be seen. */
        REQUIRED,
        /** Longer than the number of characters it names. */
        TOO_LONG,
        /** A line break, or a character that cannot be seen or shows the text in another order; names it. */
        HIDDEN_CHARACTER,
        /** An id other than small letters, digits and single hyphens. */
        MALFORMED_ID,
        /** There is a record of that kind and id already, if only a draft or a withdrawn one. */
        DUPLICATE_ID,
        /** Not a date as it is written here; says what is wrong. For forms, since a content holds none. */
        MALFORMED_DATE,
        /** No source of this id is on record, or it is withdrawn; names the id. */
        UNKNOWN_SOURCE,
        /** No place of this id is on record, or it is withdrawn; names the id. */
        UNKNOWN_PLACE,
        /** A place that an event names twice; names its id. */
        NAMED_TWICE,
        /** No event of this id is on record, or it is withdrawn; names the id. */
        UNKNOWN_EVENT,
        /** Cannot have been by today, which it names. */
        IN_THE_FUTURE,
        /** Over before the place was built; names the place and the first year of building. */
        BEFORE_THE_PLACE,
        /** Later than this many events and assessments on record. */
        BUILT_TOO_LATE,
        /** Later than the publication of its own source; names the date of that. */
        AFTER_ITS_SOURCE,
        /** Repeats itself, directly or round a circle. */
        OWN_ORIGINAL,
        /** Belongs to itself, directly or round a circle. */
        OWN_PARENT,
        /** Not a latitude of -90 to 90 and a longitude of -180 to 180 degrees; for forms, since a content holds none. */
        OFF_THE_GLOBE,
        /** Not a whole number above 0. */
        NOT_ABOVE_ZERO,
        /** There is no year 0. */
        NO_SUCH_YEAR,
        /** Not an address that starts with http:// or https://. */
        NO_WEB_ADDRESS,
        /** The end of a threat that lies before its start. */
        ENDS_BEFORE_START,
        /** An event that touches no place; for forms, since a content holds none. */
        NO_PLACE,
        /** An event that nobody claims; for forms, since a content holds none. */
        NO_CLAIM,
        /** The only claim of its event; withdraw the event instead. */
        LAST_CLAIM,
        /** This many published records rest on it. */
        STILL_CITED
    }
}
