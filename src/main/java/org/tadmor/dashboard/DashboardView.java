package org.tadmor.dashboard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.dossier.Dossiers;
import org.tadmor.map.SiteMap;
import org.tadmor.map.SiteMaps;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.SiteFilter;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.ui.StatusLine;

/** Map, list and filter, and the place that a reader opens beside them. Whatever it shows, its address says. */
@Route("")
@Menu(title = "nav.places", order = 10)
@AnonymousAllowed
@JavaScript("context://tadmor/address.js")
public class DashboardView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String LIST_OPEN = "list-open";

    private final SiteSnapshots snapshots;
    private final EventDays events;
    private final Sources sources;
    private final Clock clock;
    private final DossierSheet sheet;
    private final SiteMap map;
    private final Button listToggle = new Button();
    private final FilterBar filterBar = new FilterBar(listToggle, this::filter);
    private final Notice notice = new Notice();
    private final StatusLine count = new StatusLine();
    private final Div answerPlace = new Div();
    private final TimeLine timeLine = new TimeLine(this::lookAt);
    private final StandpointBar standpointBar = new StandpointBar(this::lookFrom);
    private final ComparisonBar comparisonBar = new ComparisonBar(this::lookFrom);
    private final SiteList list;
    private @Nullable SiteFilter shownFilter;
    private @Nullable FilterAnswer shownAnswer;
    private DashboardAddress address = DashboardAddress.START;

    DashboardView(
            SiteSnapshots snapshots, EventDays events, Sources sources, SiteMaps maps, Dossiers dossiers, Clock clock) {
        this.snapshots = snapshots;
        this.events = events;
        this.sources = sources;
        this.clock = clock;
        this.list = new SiteList(snapshots, this::addressOf, this::open);
        this.map = maps.create();
        this.sheet = new DossierSheet(dossiers, this::close, map::zoomTo);
        addClassName("dashboard");
        getElement().executeJs("window.tadmorAddress.follow(this)");
        map.addClassName("dashboard-map");
        map.addOpenListener(this::open);
        listToggle.addClassName("list-toggle");
        listToggle.addClickListener(click -> showList(!hasClassName(LIST_OPEN)));
        showList(false);
        // For those who hear the page: what a filter did, without leaving it.
        count.addClassName("visually-hidden");
        answerPlace.addClassName("answer");
        H1 title = new H1(getTranslation("dashboard.title"));
        title.addClassName("visually-hidden");
        Div bars = new Div(standpointBar, comparisonBar);
        bars.addClassName("question-bars");
        Section pane = new Section(title, filterBar, bars, notice, count, answerPlace);
        pane.addClassName("pane");
        // The map last: whoever goes through the page by keyboard or by ear has the list first.
        Div place = new Div(map, timeLine);
        place.addClassName("map-and-time");
        add(pane, sheet, place);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(DashboardAddress.parse(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return sheet.title()
                .map(place -> getTranslation("page.title", place))
                .orElse(getTranslation("dashboard.page-title"));
    }

    /** Called by the browser when its address has changed and the router has not told. */
    @ClientCallable
    void showAddress(String query) {
        show(DashboardAddress.parse(QueryParameters.fromString(query).getParameters()));
    }

    private void show(DashboardAddress wanted) {
        address = wanted;
        getElement().setAttribute("data-address", wanted.toQuery().getQueryString());
        FilterAnswer answer = snapshots.matching(wanted.filter());
        filterBar.show(answer);
        timeLine.show(events.find(), sources.lead().orElse(null), LocalDate.now(clock));
        timeLine.lookAt(wanted.filter().standpoint().asOf());
        standpointBar.show(
                wanted.filter().standpoint(), sources.all(), sources.lead().orElse(null));
        comparisonBar.show(wanted.filter().standpoint(), timeLine.marks());
        map.show(wanted.filter());
        SiteFilter wantedPlaces = wanted.filter().seenFrom(Standpoint.HERE_AND_NOW);
        if (!wantedPlaces.equals(shownFilter)) {
            map.fit();
            shownFilter = wantedPlaces;
        }
        showAnswer(answer);
        boolean known = sheet.show(
                wanted.placeId(),
                answer.comparison()
                        .map(comparison ->
                                comparison.lookingBack(wanted.filter().standpoint()))
                        .orElse(wanted.filter().standpoint()));
        list.open(
                wanted.placeId() == null
                        ? null
                        : snapshots
                                .of(wanted.placeId(), wanted.filter().standpoint())
                                .orElse(null));
        map.select(wanted.placeId());
        setClassName("sheet-open", sheet.isVisible());
        notice.show(wanted, answer, known, sources.all());
    }

    /** On a phone the list covers the map or makes way for it; a wide screen has room for both. */
    private void showList(boolean open) {
        setClassName(LIST_OPEN, open);
        listToggle.setText(getTranslation(open ? "filter.show-map" : "filter.show-list"));
        listToggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** The same answer again leaves the list alone, with its focus and where it was scrolled to. */
    private void showAnswer(FilterAnswer answer) {
        if (answer.equals(shownAnswer)) {
            return;
        }
        shownAnswer = answer;
        count.setText(getTranslation("list.count", answer.count(), answer.total()));
        list.show(answer);
        answerPlace.removeAll();
        Optional<Comparison> comparison = answer.comparison().filter(found -> found.places() > 0);
        if (comparison.isPresent()) {
            ComparisonPanel panel = panel(comparison.get());
            count.setText(panel.sentence());
            answerPlace.add(panel);
        } else if (answer.count() == 0) {
            answerPlace.add(new NothingMatches(answer, filter -> filter(filter, FilterBar.Change.CHOSEN)));
        } else {
            answerPlace.add(list);
        }
    }

    private ComparisonPanel panel(Comparison comparison) {
        SiteFilter asked = address.filter();
        return new ComparisonPanel(
                comparison,
                (from, count) -> snapshots.transitions(asked, getLocale(), from, count),
                (from, count) -> snapshots.unchanged(asked, getLocale(), from, count),
                sources.all().stream().collect(toMap(Source::id, identity())),
                this::addressOf,
                address.withPlace(null).toQuery().getQueryString(),
                () -> lookFrom(address.filter().standpoint().withCompare(null)));
    }

    private void filter(SiteFilter filter, FilterBar.Change change) {
        DashboardAddress next = address.withFilter(filter);
        if (change == FilterBar.Change.CHOSEN) {
            go(next);
        } else {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", next.toQuery()));
            show(next);
        }
    }

    private void lookAt(@Nullable LocalDate day) {
        Standpoint standpoint = address.filter().standpoint().withAsOf(day);
        filter(address.filter().seenFrom(standpoint), FilterBar.Change.TYPED);
    }

    private void lookFrom(Standpoint standpoint) {
        filter(address.filter().seenFrom(standpoint), FilterBar.Change.CHOSEN);
    }

    private void open(String siteId) {
        go(address.withPlace(siteId));
    }

    private void close() {
        go(address.withPlace(null));
    }

    private void go(DashboardAddress next) {
        UI.getCurrent().navigate("", next.toQuery());
    }

    private String addressOf(String siteId) {
        return "?" + address.withPlace(siteId).toQuery().getQueryString();
    }
}
