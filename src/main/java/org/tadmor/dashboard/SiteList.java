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
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tadmor.map.SiteMap;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/** The places that the map shows, as a list that sorts; each row lights up with its marker. */
@JavaScript("context://tadmor/site-list.js")
class SiteList extends Grid<SiteSnapshot> {

    /** The same width at which the style sheet shows what these columns hold below the name: 32rem. */
    private static final int NARROW_PIXELS = 512;

    private final Function<String, String> addressOfPlace;

    /**
     * @param addressOfPlace the address that opens the place with an id
     * @param opened told the id of the place that a reader opens by its row
     */
    SiteList(Function<String, String> addressOfPlace, Consumer<String> opened) {
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

    void show(List<SiteSnapshot> places) {
        setItems(places);
    }

    /** Marks the row of the place being looked at; null for none. */
    void open(@Nullable String siteId) {
        deselectAll();
        getListDataView().getItems().filter(place -> id(place).equals(siteId)).forEach(this::select);
    }

    private void addColumns() {
        column(
                        "name",
                        this::name,
                        Comparator.comparing(place -> place.site().name().in(getLocale())))
                .setFlexGrow(2);
        column("kind", place -> new Span(kind(place)), Comparator.comparing(this::kind));
        column("status", SiteList::statuses, Comparator.comparing(SiteSnapshot::conditionStatus))
                .setFlexGrow(2);
        column("last-event", place -> new Span(lastEvent(place)), Comparator.comparing(this::lastEventOrder))
                .setFlexGrow(3);
        column("certainty", place -> new Span(certainty(place)), Comparator.comparing(SiteList::certaintyOrder));
    }

    private Column<SiteSnapshot> column(
            String key, SerializableFunction<SiteSnapshot, Component> cell, Comparator<SiteSnapshot> order) {
        return addColumn(new ComponentRenderer<>(place -> linked(cell.apply(place), place)))
                .setHeader(getTranslation("list." + key))
                .setKey(key)
                .setComparator(order::compare)
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

    private String lastEventOrder(SiteSnapshot place) {
        return place.lastEvent()
                .map(event -> event.happened().lastDay().toString())
                .orElse("");
    }

    private String certainty(SiteSnapshot place) {
        return place.certainty().map(Words::of).orElse(getTranslation("list.no-certainty"));
    }

    private static int certaintyOrder(SiteSnapshot place) {
        return place.certainty().map(Certainty::ordinal).orElse(Integer.MAX_VALUE);
    }

    private static String id(SiteSnapshot place) {
        return place.site().id();
    }
}
