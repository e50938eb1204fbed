package org.tadmor.trail;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadmor.vocabulary.Parameters;

/**
 * Which entries of the trail someone wants to see. It travels in the address as plain parameters: {@code actor},
 * {@code subject}, {@code id}, {@code from} and {@code to}.
 *
 * @param actor the account name of who did it; null for all
 * @param subject what kind of thing; null for all
 * @param subjectId which one; null for all
 * @param from the first day, in Coordinated Universal Time; null for no limit
 * @param to the last day; null for no limit
 */
public record TrailFilter(
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String subjectId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The whole trail. */
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);

    private static final String ACTOR = "actor";
    private static final String SUBJECT = "subject";
    private static final String ID = "id";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** Reads the parameters of an address; days that are none are left out. */
    public static TrailFilter fromParameters(Map<String, List<String>> parameters) {
        return new TrailFilter(
                Parameters.text(parameters, ACTOR).orElse(null),
                Parameters.text(parameters, SUBJECT).orElse(null),
                Parameters.text(parameters, ID).orElse(null),
                Parameters.day(parameters, FROM).orElse(null),
                Parameters.day(parameters, TO).orElse(null));
    }

    /** The values in these parameters that mean nothing, so that whoever asked can be told. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        return Parameters.unknown(parameters, Parameters::isDay, FROM, TO);
    }

    /** The parameters that {@link #fromParameters} reads back; parts that let everything through are left out. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Parameters.put(parameters, ACTOR, actor);
        Parameters.put(parameters, SUBJECT, subject);
        Parameters.put(parameters, ID, subjectId);
        Parameters.put(parameters, FROM, from);
        Parameters.put(parameters, TO, to);
        return parameters;
    }

    public TrailFilter withActor(@Nullable String wanted) {
        return new TrailFilter(wanted, subject, subjectId, from, to);
    }

    public TrailFilter withSubject(@Nullable String wanted) {
        return new TrailFilter(actor, wanted, subjectId, from, to);
    }

    public TrailFilter withSubjectId(@Nullable String wanted) {
        return new TrailFilter(actor, subject, wanted, from, to);
    }

    public TrailFilter withFrom(@Nullable LocalDate day) {
        return new TrailFilter(actor, subject, subjectId, day, to);
    }

    public TrailFilter withTo(@Nullable LocalDate day) {
        return new TrailFilter(actor, subject, subjectId, from, day);
    }
}
