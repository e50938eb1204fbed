package org.tadmor.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tadmor.map.SiteMap;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.PlaceOrder.By;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.site.SiteKind;
import org.tadmor.vocabulary.ui.Words;

/** The places that the map shows, as a list that sorts; each row lights up with its marker. */
@JavaScript("context://tadmor/site-list.js")
class SiteList extends Grid<SiteSnapshot> {

    /** The same width at which the style sheet shows what these columns hold below the name: 32rem. */
    private static final int NARROW_PIXELS = 512;

    private final SiteSnapshots snapshots;
    private final Function<String, String> addressOfPlace;
    private final List<SiteKind> kinds = Arrays.stream(SiteKind.values())
            .sorted(Comparator.comparing(Words::of))
            .toList();

    /**
     * @param addressOfPlace the address that opens the place with an id
     * @param opened told the id of the place that a reader opens by its row
     */
    SiteList(SiteSnapshots snapshots, Function<String, String> addressOfPlace, Consumer<String> opened) {
        this.snapshots = snapshots;
        this.addressOfPlace = addressOfPlace;
        addClassName("site-list");
        setAriaLabel(getTranslation("list.label"));
        setSelectionMode(SelectionMode.SINGLE);
        ((GridSingleSelectionModel<SiteSnapshot>) getSelectionModel()).setDeselectAllowed(false);
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(place -> opened.accept(id(place)));
            }
        });
        addColumns();
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        getElement().executeJs("window.tadmorSiteList.linkFocus(this)");
        getElement().executeJs("window.tadmorSiteList.fold(this, [1, 3, 4], $0)", NARROW_PIXELS);
    }

    /** Shows what a filter lets through, read as a reader scrolls. */
    void show(FilterAnswer answer) {
        setItems(new MatchingPlaces(answer, snapshots, kinds, getLocale()));
    }

    /** Marks the row of the place being looked at; null for none. */
    void open(@Nullable SiteSnapshot place) {
        deselectAll();
        if (place != null) {
            select(place);
        }
    }

    private void addColumns() {
        column("name", By.NAME, this::name).setFlexGrow(2);
        column("kind", By.KIND, place -> new Span(kind(place)));
        column("status", By.STATUS, SiteList::statuses).setFlexGrow(2);
        column("last-event", By.LAST_EVENT, place -> new Span(lastEvent(place))).setFlexGrow(3);
        column("certainty", By.CERTAINTY, place -> new Span(certainty(place)));
    }

    private Column<SiteSnapshot> column(String key, By order, SerializableFunction<SiteSnapshot, Component> cell) {
        return addColumn(new ComponentRenderer<>(place -> linked(cell.apply(place), place)))
                .setHeader(getTranslation("list." + key))
                .setKey(key)
                .setSortProperty(order.name())
                .setSortable(true);
    }

    private static Component linked(Component content, SiteSnapshot place) {
        SiteMap.link(content, id(place));
        return content;
    }

    private Component name(SiteSnapshot place) {
        Anchor link =
                new Anchor(addressOfPlace.apply(id(place)), place.site().name().in(getLocale()));
        Span details = new Span(
                String.join(" · ", kind(place), lastEvent(place), getTranslation("certainty.label", certainty(place))));
        details.addClassName("row-details");
        return new Div(link, details);
    }

    private static Component statuses(SiteSnapshot place) {
        Div signs = new Div();
        signs.addClassName("status-signs");
        place.statuses().forEach(status -> signs.add(new StatusSign(status)));
        place.possibleStatus().ifPresent(status -> signs.add(StatusSign.possible(status)));
        if (place.isDisputed()) {
            signs.add(StatusSign.disputed());
        }
        return signs;
    }

    private String kind(SiteSnapshot place) {
        return Words.of(place.site().kind());
    }

    private String lastEvent(SiteSnapshot place) {
        return place.lastEvent()
                .map(event -> getTranslation("list.event", Words.of(event.kind()), Words.of(event.happened())))
                .orElse(getTranslation("list.no-event"));
    }

    private String certainty(SiteSnapshot place) {
        return place.certainty().map(Words::of).orElse(getTranslation("list.no-certainty"));
    }

    private static String id(SiteSnapshot place) {
        return place.site().id();
    }
}
