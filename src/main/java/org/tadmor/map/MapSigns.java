package org.tadmor.map;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tadmor.assessment.Condition;
import org.tadmor.leaflet.CountText;
import org.tadmor.leaflet.FeedCount;
import org.tadmor.leaflet.FeedSign;
import org.tadmor.leaflet.LeafletSymbol;
import org.tadmor.leaflet.SymbolShape;
import org.tadmor.monitor.Status;
import org.tadmor.monitor.Transition;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** The signs and words by which the map tells how a place stands, and the codes that the feed has for them. */
final class MapSigns {

    private static final String CHANGED = "changed";
    private static final String UNCHANGED = "unchanged";
    private static final String DISPUTED = "disputed";
    private static final String POSSIBLY = "possibly-";
    private static final String GRADE = "grade-";

    private MapSigns() {}

    /** In the order in which they are read out. */
    static List<String> codes(MapPlace place) {
        List<String> codes = new ArrayList<>(List.of(Slugs.of(place.kind()), Slugs.of(place.status())));
        if (place.atRisk()) {
            codes.add(Slugs.of(Status.AT_RISK));
        }
        if (place.possibleStatus() != null) {
            codes.add(POSSIBLY + Slugs.of(place.possibleStatus()));
        }
        if (place.certainty() != null) {
            codes.add(Slugs.of(place.certainty()));
        }
        if (place.disputed()) {
            codes.add(DISPUTED);
        }
        if (place.difference() != null) {
            codes.add(place.hasChanged() ? change(place.difference()) : UNCHANGED);
        }
        return codes;
    }

    /** What each code stands for, in the reader's language; those with badges in the order of the badges. */
    static List<FeedSign> all() {
        List<FeedSign> signs = new ArrayList<>();
        signs.add(FeedSign.ofBadge(CHANGED, translate("map.changed", "{0}", "{1}"), arrow())
                .withClass("changed"));
        signs.add(FeedSign.ofWords(UNCHANGED, "").withClass("unchanged"));
        for (Status status : Status.values()) {
            signs.add(FeedSign.ofBadge(
                    POSSIBLY + Slugs.of(status),
                    translate("status.possibly", Words.of(status)),
                    StatusSign.hollow(status)));
        }
        for (Status status : Status.values()) {
            String code = Slugs.of(status);
            signs.add(
                    status == Status.AT_RISK
                            ? FeedSign.ofBadge(code, Words.of(status), StatusSign.symbol(status))
                            : FeedSign.ofSymbol(code, Words.of(status), StatusSign.symbol(status)));
        }
        signs.add(FeedSign.ofBadge(DISPUTED, translate("status.disputed"), StatusSign.disputedSymbol()));
        for (Certainty certainty : Certainty.values()) {
            signs.add(FeedSign.ofWords(Slugs.of(certainty), translate("certainty.label", Words.of(certainty)))
                    .withClass(StatusSign.drawing(certainty)));
        }
        Arrays.stream(Condition.values())
                .forEach(grade -> signs.add(FeedSign.ofWords(GRADE + Slugs.of(grade), Words.of(grade))));
        Arrays.stream(SiteKind.values()).forEach(kind -> signs.add(FeedSign.ofWords(Slugs.of(kind), Words.of(kind))));
        return signs;
    }

    /** What the numbers of a cluster count, in their order: the statuses, the worst first, and what comes besides. */
    static List<FeedCount> counts() {
        List<FeedCount> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            CountText words = text(Words.key(status) + ".counted");
            counts.add(
                    status == Status.AT_RISK
                            ? FeedCount.besides(words)
                            : FeedCount.share(words, StatusSign.symbol(status)));
        }
        counts.add(FeedCount.besides(text("status.disputed.counted")));
        counts.add(FeedCount.besides(text("map.changed.counted")).withBadge(arrow()));
        return counts;
    }

    /** A text with a number in it, which the browser fills in. */
    static CountText text(String key) {
        String pattern = translate(key);
        for (Format format : new MessageFormat(pattern).getFormats()) {
            if (format instanceof ChoiceFormat choice) {
                return new CountText(
                        Arrays.stream(choice.getLimits()).boxed().toList(),
                        Arrays.stream(choice.getFormats()).map(Object::toString).toList());
            }
        }
        return new CountText(List.of(0.0), List.of(pattern));
    }

    private static LeafletSymbol arrow() {
        return new LeafletSymbol(SymbolShape.CIRCLE, translate("map.changed.arrow"), "change-arrow");
    }

    /** What a place was and is, each as codes of its own. */
    private static String change(MapPlace.Difference difference) {
        boolean gradeAlone = Transition.isOfGradeAlone(difference.before(), difference.after());
        return String.join("/", CHANGED, state(difference.before(), gradeAlone), state(difference.after(), gradeAlone));
    }

    private static String state(Transition.State state, boolean gradeAlone) {
        return gradeAlone
                ? GRADE + Slugs.of(state.condition())
                : state.statuses().stream().map(Slugs::of).collect(joining("+"));
    }
}
