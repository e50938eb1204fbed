package org.tadmor.dashboard;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Function;
import org.tadmor.dashboard.PagedItems.Page;
import org.tadmor.map.SiteMap;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.Status;
import org.tadmor.monitor.Transition;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.ui.Words;

/** What changed between two days, in place of the list: how many places, which, and who says so. */
class ComparisonPanel extends Section {

    /** Where the same answer is to be had as a file. */
    private static final String DOWNLOAD = "export/transitions.csv";

    private final Comparison comparison;
    private final Function<String, String> addressOfPlace;

    /**
     * @param transitions some of those that the comparison counts, from one on
     * @param unchanged some of the other places, from one on
     * @param sources on record, by id
     * @param addressOfPlace the address that opens the place with an id
     * @param query of the address that shows this
     * @param end what a reader does to have the list again
     */
    ComparisonPanel(
            Comparison comparison,
            Page<Transition> transitions,
            Page<SiteSnapshot> unchanged,
            Map<String, Source> sources,
            Function<String, String> addressOfPlace,
            String query,
            Runnable end) {
        this.comparison = comparison;
        this.addressOfPlace = addressOfPlace;
        addClassName("comparison");
        PagedItems<Transition> items = new PagedItems<>(
                new OrderedList(),
                comparison.changed(),
                transitions,
                transition -> new TransitionItem(
                        transition,
                        comparison.from(),
                        addressOfPlace.apply(transition.site().id()),
                        sources));
        items.list().addClassName("transitions");
        add(
                new H2(sentence()),
                finePrint("comparison.note"),
                counts(),
                actions(query, end),
                items,
                unchanged(unchanged));
    }

    /** How many of the places changed, in a sentence. */
    String sentence() {
        return getTranslation(
                "comparison.sentence",
                Words.of(comparison.from()),
                Words.of(comparison.to()),
                comparison.changed(),
                comparison.places());
    }

    private Paragraph finePrint(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("fine-print");
        return text;
    }

    private UnorderedList counts() {
        UnorderedList counts = new UnorderedList();
        counts.addClassName("status-counts");
        counts.getElement().setAttribute("aria-label", getTranslation("comparison.counts"));
        for (Status status : Status.values()) {
            Span numbers = new Span(getTranslation(
                    "comparison.count",
                    comparison.before().getOrDefault(status, 0),
                    comparison.after().getOrDefault(status, 0)));
            numbers.addClassName("count");
            counts.add(new ListItem(new StatusSign(status), numbers));
        }
        return counts;
    }

    private Div actions(String query, Runnable end) {
        Anchor download = new Anchor(DOWNLOAD + "?" + query, getTranslation("comparison.download"));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        Div actions = new Div(download, new Button(getTranslation("comparison.end"), click -> end.run()));
        actions.addClassName("buttons");
        return actions;
    }

    private NativeDetails unchanged(Page<SiteSnapshot> places) {
        int count = comparison.places() - comparison.changed();
        PagedItems<SiteSnapshot> items = new PagedItems<>(new UnorderedList(), count, places, this::item);
        NativeDetails details = new NativeDetails(getTranslation("comparison.unchanged", count), items);
        details.addClassName("unchanged-places");
        details.setVisible(count > 0);
        return details;
    }

    private ListItem item(SiteSnapshot place) {
        String id = place.site().id();
        Anchor link = new Anchor(addressOfPlace.apply(id), place.site().name().in(getLocale()));
        Div signs = new Div();
        signs.addClassName("status-signs");
        place.statuses().forEach(status -> signs.add(new StatusSign(status)));
        ListItem item = new ListItem(link, signs);
        SiteMap.link(item, id);
        return item;
    }
}
