package org.tadmor.map;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tadmor.leaflet.LeafletMarker;
import org.tadmor.leaflet.LeafletSymbol;
import org.tadmor.leaflet.SymbolShape;
import org.tadmor.monitor.Transition;
import org.tadmor.vocabulary.ui.Words;

/** How a marker tells that its place changed between two days: a ring, an arrow, and words. The others grow faint. */
final class ChangeMark {

    private ChangeMark() {}

    static LeafletMarker on(LeafletMarker marker, Optional<Transition> transition) {
        return transition
                .map(change -> changed(marker, change))
                .orElseGet(() -> marker.withSymbol(drawn(marker.symbol(), "unchanged")));
    }

    private static LeafletMarker changed(LeafletMarker marker, Transition change) {
        boolean gradeAlone = change.isOfGradeAlone();
        String said = String.join(
                ", ",
                marker.label(),
                translate("map.changed", words(change.before(), gradeAlone), words(change.after(), gradeAlone)));
        List<LeafletSymbol> badges = new ArrayList<>();
        badges.add(new LeafletSymbol(SymbolShape.CIRCLE, translate("map.changed.arrow"), "change-arrow"));
        badges.addAll(marker.badges());
        return marker.withSymbol(drawn(marker.symbol(), "changed"))
                .withBadges(badges)
                .withLabel(said)
                .withTooltip(said);
    }

    private static String words(Transition.State state, boolean gradeAlone) {
        return gradeAlone
                ? Words.of(state.condition())
                : state.statuses().stream().map(Words::of).collect(joining(", "));
    }

    private static LeafletSymbol drawn(LeafletSymbol symbol, String cssClass) {
        return new LeafletSymbol(symbol.shape(), symbol.letter(), symbol.cssClass() + " " + cssClass);
    }
}
