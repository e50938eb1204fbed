package org.tadmor.map;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.tadmor.leaflet.LeafletSymbol;
import org.tadmor.leaflet.SymbolIcon;
import org.tadmor.leaflet.SymbolShape;
import org.tadmor.monitor.Status;
import org.tadmor.vocabulary.ui.Words;

/** A status as the map draws it, with its word beside it: for legend, list and dossier. */
public class StatusSign extends Span {

    public StatusSign(Status status) {
        super(new SymbolIcon(symbol(status)), new Span(Words.of(status)));
        addClassName("status-sign");
    }

    static LeafletSymbol symbol(Status status) {
        return new LeafletSymbol(shape(status), translate(Words.key(status) + ".letter"), "status-" + status.slug());
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
