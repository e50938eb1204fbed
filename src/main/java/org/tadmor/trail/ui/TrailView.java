package org.tadmor.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tadmor.trail.Trail;
import org.tadmor.trail.TrailCheck;
import org.tadmor.trail.TrailFilter;
import org.tadmor.vocabulary.ui.PageLinks;
import org.tadmor.vocabulary.ui.ReadableQuery;
import org.tadmor.vocabulary.ui.StatusLine;
import org.tadmor.vocabulary.ui.Words;

/** Every change that anyone made, the latest first, for administrators. Whatever it shows, its address says. */
@Route(TrailView.ROUTE)
@Menu(title = "trail.title", order = 90)
@RolesAllowed("ADMINISTRATOR")
public class TrailView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "trail";
    static final int PAGE_SIZE = 50;

    private final Trail trail;
    private final TrailFilterBar filterBar = new TrailFilterBar(TrailView::go);
    private final StatusLine notice = StatusLine.notice();
    private final StatusLine count = new StatusLine();
    private final Anchor download = new Anchor();
    private final StatusLine chain = new StatusLine();
    private final OrderedList list = new OrderedList();
    private final PageLinks pages = new PageLinks();

    TrailView(Trail trail) {
        this.trail = trail;
        addClassName("changes-screen");
        list.addClassName("changes");
        download.setText(getTranslation("trail.download"));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        Button check = new Button(getTranslation("trail.check"), click -> show(trail.check()));
        Div actions = new Div(download, check);
        actions.addClassName("actions");
        add(new H1(getTranslation("trail.title")), filterBar, notice, count, actions, chain, list, pages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("trail.title"));
    }

    private void show(Map<String, List<String>> parameters) {
        TrailFilter filter = TrailFilter.fromParameters(parameters);
        filterBar.show(filter, trail.actors(), trail.subjects());
        int total = trail.count(filter);
        int lastPage = Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
        int page = Math.min(PageLinks.wanted(parameters), lastPage);
        count.setText(total == 0 ? getTranslation("trail.none") : getTranslation("trail.count", total));
        download.setHref("export/trail.csv?" + new ReadableQuery(filter.toParameters()).getQueryString());
        list.removeAll();
        trail.entries(filter, (page - 1) * PAGE_SIZE, PAGE_SIZE).forEach(entry -> list.add(new TrailItem(entry)));
        pages.show(ROUTE, filter.toParameters(), page, lastPage);
        List<String> unknown = new ArrayList<>(TrailFilter.unknownValues(parameters));
        unknown.addAll(PageLinks.unknownValues(parameters));
        notice.showUnknown(unknown);
    }

    private void show(TrailCheck check) {
        TrailCheck.Fault broken = check.broken();
        String entries = String.valueOf(check.entries());
        chain.setText(
                broken == null
                        ? getTranslation("trail.intact", entries, check.lastHash())
                        : getTranslation("trail.broken", entries, Words.of(broken)));
    }

    private static void go(TrailFilter wanted) {
        UI.getCurrent().navigate(ROUTE, new ReadableQuery(wanted.toParameters()));
    }
}
