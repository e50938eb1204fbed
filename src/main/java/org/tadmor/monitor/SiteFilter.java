package org.tadmor.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Parameters;
import org.tadmor.vocabulary.Slugs;

/**
 * Which places someone wants to see. It travels in the address as plain parameters: {@code status} and
 * {@code kind}, each several words with commas, {@code q}, and {@code disputed}.
 *
 * @param statuses places with any of these; empty for all
 * @param kinds places of any of these; empty for all
 * @param text every word must occur in a name of the place, in any of its languages; blank for all
 * @param disputed only places on which sources disagree; false for all
 * @param standpoint from where the places are looked at
 */
public record SiteFilter(
        Set<Status> statuses, Set<SiteKind> kinds, String text, boolean disputed, Standpoint standpoint) {

    /** Every place, as of today, by every source. */
    public static final SiteFilter ALL = new SiteFilter(Set.of(), Set.of(), "");

    /** The longest search text taken; what is beyond is cut off. */
    public static final int MAX_TEXT_LENGTH = 200;

    private static final String YES = "yes";

    /** The parts of a filter, by the name of their parameter. */
    public enum Part {
        STATUS("status"),
        KIND("kind"),
        TEXT("q"),
        DISPUTED("disputed");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    public SiteFilter {
        statuses = statuses.isEmpty() ? Set.of() : Set.copyOf(statuses);
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
        text = text.length() > MAX_TEXT_LENGTH ? text.substring(0, MAX_TEXT_LENGTH) : text;
    }

    /** As of today, by every source. */
    public SiteFilter(Set<Status> statuses, Set<SiteKind> kinds, String text) {
        this(statuses, kinds, text, false, Standpoint.HERE_AND_NOW);
    }

    /** Reads the parameters of an address; values that mean nothing are left out. */
    public static SiteFilter fromParameters(Map<String, List<String>> parameters) {
        return new SiteFilter(
                Slugs.findAll(Status.class, Parameters.words(parameters, Part.STATUS.parameter)),
                Slugs.findAll(SiteKind.class, Parameters.words(parameters, Part.KIND.parameter)),
                String.join(" ", parameters.getOrDefault(Part.TEXT.parameter, List.of()))
                        .strip(),
                Parameters.words(parameters, Part.DISPUTED.parameter).contains(YES),
                Standpoint.fromParameters(parameters));
    }

    /** The values in these parameters that mean nothing, so that a reader can be told. */
    public static List<String> unknownValues(Map<String, List<String>> parameters) {
        List<String> unknown = new ArrayList<>();
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(Status.class, word), Part.STATUS.parameter));
        unknown.addAll(Parameters.unknown(parameters, word -> Slugs.isOne(SiteKind.class, word), Part.KIND.parameter));
        unknown.addAll(Parameters.unknown(parameters, YES::equals, Part.DISPUTED.parameter));
        unknown.addAll(Standpoint.unknownValues(parameters));
        return unknown;
    }

    /** The parameters that {@link #fromParameters} reads back; parts that let everything through are left out. */
    public Map<String, List<String>> toParameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, Part.STATUS, Slugs.of(statuses));
        put(parameters, Part.KIND, Slugs.of(kinds));
        put(parameters, Part.TEXT, text.strip());
        put(parameters, Part.DISPUTED, disputed ? YES : "");
        parameters.putAll(standpoint.toParameters());
        return parameters;
    }

    /** This filter with one part letting everything through. */
    public SiteFilter without(Part part) {
        return switch (part) {
            case STATUS -> new SiteFilter(Set.of(), kinds, text, disputed, standpoint);
            case KIND -> new SiteFilter(statuses, Set.of(), text, disputed, standpoint);
            case TEXT -> new SiteFilter(statuses, kinds, "", disputed, standpoint);
            case DISPUTED -> withDisputed(false);
        };
    }

    public SiteFilter withStatuses(Collection<Status> wanted) {
        return new SiteFilter(Set.copyOf(wanted), kinds, text, disputed, standpoint);
    }

    public SiteFilter withKinds(Collection<SiteKind> wanted) {
        return new SiteFilter(statuses, Set.copyOf(wanted), text, disputed, standpoint);
    }

    public SiteFilter withText(String wanted) {
        return new SiteFilter(statuses, kinds, wanted, disputed, standpoint);
    }

    public SiteFilter seenFrom(Standpoint other) {
        return new SiteFilter(statuses, kinds, text, disputed, other);
    }

    public SiteFilter withDisputed(boolean wanted) {
        return new SiteFilter(statuses, kinds, text, wanted, standpoint);
    }

    private static void put(Map<String, List<String>> parameters, Part part, String value) {
        if (!value.isEmpty()) {
            parameters.put(part.parameter, List.of(value));
        }
    }
}
