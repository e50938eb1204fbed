package org.tadmor.curation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.tadmor.curation.ChangeFilter;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** The change log: who changed which record, when and why, the latest first. Whatever it shows, its address says. */
@Route(ChangesView.ROUTE)
@Menu(title = "changes.title", order = 50)
@AnonymousAllowed
public class ChangesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "changes";
    static final int PAGE_SIZE = 50;

    private final Records records;
    private final Sites sites;
    private final Sources sources;
    private final SiteEvents events;
    private final CurrentUser currentUser;
    private final ChangeFilterBar filterBar = new ChangeFilterBar(filter -> go(ChangesAddress.of(filter)));
    private final Paragraph notice = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Nav pages = new Nav();

    ChangesView(Records records, Sites sites, Sources sources, SiteEvents events, CurrentUser currentUser) {
        this.records = records;
        this.sites = sites;
        this.sources = sources;
        this.events = events;
        this.currentUser = currentUser;
        addClassName("changes-screen");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("role", "status");
        list.addClassName("changes");
        pages.addClassName("pages");
        pages.getElement().setAttribute("aria-label", getTranslation("changes.pages"));
        add(new H1(getTranslation("changes.title")), filterBar, notice, count, list, pages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ChangesAddress.parse(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("changes.title"));
    }

    private void show(ChangesAddress wanted) {
        List<Site> places = sites.all();
        RecordNames names = new RecordNames(places, sources.all(), events.all(), getLocale());
        ChangeFilter filter = wanted.filter();
        filterBar.show(
                filter, places.stream().map(Site::id).toList(), names, records.authors(), currentUser.is(Role.CURATOR));
        int total = records.count(filter);
        int lastPage = Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
        int page = Math.min(wanted.page(), lastPage);
        count.setText(total == 0 ? getTranslation("changes.none") : getTranslation("changes.count", total));
        list.removeAll();
        for (RecordRevision change : records.changes(filter, (page - 1) * PAGE_SIZE, PAGE_SIZE)) {
            list.add(new ChangeItem(change, records.before(change), names));
        }
        showPages(wanted, page, lastPage);
        notice.setVisible(!wanted.unknownValues().isEmpty());
        notice.setText(getTranslation("dashboard.unknown-values", String.join(", ", wanted.unknownValues())));
    }

    private void showPages(ChangesAddress wanted, int page, int lastPage) {
        pages.removeAll();
        pages.setVisible(lastPage > 1);
        if (page > 1) {
            pages.add(link("changes.newer", wanted.atPage(page - 1)));
        }
        pages.add(new Span(getTranslation("changes.page", page, lastPage)));
        if (page < lastPage) {
            pages.add(link("changes.older", wanted.atPage(page + 1)));
        }
    }

    private Anchor link(String key, ChangesAddress address) {
        String query = address.toQuery().getQueryString();
        return new Anchor(query.isEmpty() ? ROUTE : ROUTE + "?" + query, getTranslation(key));
    }

    private static void go(ChangesAddress next) {
        UI.getCurrent().navigate(ROUTE, next.toQuery());
    }
}
