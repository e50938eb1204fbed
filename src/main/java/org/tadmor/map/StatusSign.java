package org.tadmor.map;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.tadmor.leaflet.LeafletSymbol;
import org.tadmor.leaflet.SymbolIcon;
import org.tadmor.leaflet.SymbolShape;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/** A status as the map draws it, with its word beside it: for legend, list and dossier. */
public class StatusSign extends Span {

    public StatusSign(Status status) {
        this(symbol(status), Words.of(status));
    }

    private static final String DISPUTED = "disputed";
    private static final String HOLLOW = "hollow";
    private static final String BROKEN = " broken";

    private StatusSign(LeafletSymbol symbol, String word) {
        super(new SymbolIcon(symbol), new Span(word));
        addClassName("status-sign");
    }

    /** A status that may already hold and may not: hollow, and said so. */
    public static StatusSign possible(Status status) {
        return new StatusSign(hollow(status), translate("status.possibly", Words.of(status)));
    }

    /** How the map draws any status of which a source is so sure, with the word for it. */
    public static StatusSign certainty(Certainty certainty) {
        return new StatusSign(symbol(Status.UNKNOWN, certainty), Words.of(certainty));
    }

    /** That sources disagree on a place. */
    public static StatusSign disputed() {
        return new StatusSign(disputedSymbol(), translate("status.disputed"));
    }

    static LeafletSymbol disputedSymbol() {
        return new LeafletSymbol(SymbolShape.PENTAGON, translate("status.disputed.letter"), DISPUTED);
    }

    static LeafletSymbol symbol(Status status) {
        return symbol(status, "");
    }

    static LeafletSymbol hollow(Status status) {
        return symbol(status, " " + HOLLOW);
    }

    private static LeafletSymbol symbol(Status status, Certainty certainty) {
        return symbol(status, " " + drawing(certainty));
    }

    /** Solid when the source is sure, hollow when it is less so, with a broken outline when it hardly is. */
    static String drawing(Certainty certainty) {
        return switch (certainty) {
            case DEFINITE, HIGH -> "";
            case MEDIUM -> HOLLOW;
            case LOW, NEGLIGIBLE -> HOLLOW + BROKEN;
        };
    }

    private static LeafletSymbol symbol(Status status, String drawing) {
        return new LeafletSymbol(
                shape(status), translate(Words.key(status) + ".letter"), ("status-" + status.slug() + drawing).strip());
    }

    private static SymbolShape shape(Status status) {
        return switch (status) {
            case DESTROYED -> SymbolShape.SQUARE;
            case DAMAGED -> SymbolShape.DIAMOND;
            case NO_KNOWN_DAMAGE -> SymbolShape.CIRCLE;
            case UNKNOWN -> SymbolShape.HEXAGON;
            case AT_RISK -> SymbolShape.TRIANGLE;
        };
    }
}
