package org.tadmor.curation.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tadmor.curation.ChangeFilter;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.ui.PageLinks;
import org.tadmor.vocabulary.ui.ReadableQuery;
import org.tadmor.vocabulary.ui.StatusLine;

/** The change log: who changed which record, when and why, the latest first. Whatever it shows, its address says. */
@Route(ChangesView.ROUTE)
@Menu(title = "changes.title", order = 50)
@AnonymousAllowed
public class ChangesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "changes";
    static final int PAGE_SIZE = 50;

    private final RecordRevisions revisions;
    private final Sites sites;
    private final Sources sources;
    private final SiteEvents events;
    private final CurrentUser currentUser;
    private final ChangeFilterBar filterBar = new ChangeFilterBar(ChangesView::go);
    private final StatusLine notice = StatusLine.notice();
    private final StatusLine count = new StatusLine();
    private final OrderedList list = new OrderedList();
    private final PageLinks pages = new PageLinks();

    ChangesView(RecordRevisions revisions, Sites sites, Sources sources, SiteEvents events, CurrentUser currentUser) {
        this.revisions = revisions;
        this.sites = sites;
        this.sources = sources;
        this.events = events;
        this.currentUser = currentUser;
        addClassName("changes-screen");
        list.addClassName("changes");
        add(new H1(getTranslation("changes.title")), filterBar, notice, count, list, pages);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters().getParameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("changes.title"));
    }

    private void show(Map<String, List<String>> parameters) {
        Map<String, String> places = sites.all().stream()
                .collect(toMap(Site::id, site -> site.name().in(getLocale()), (a, b) -> a, LinkedHashMap::new));
        RecordNames names = new RecordNames(sites, sources, events, getLocale());
        ChangeFilter filter = ChangeFilter.fromParameters(parameters);
        filterBar.show(filter, places, revisions.authors(), currentUser.is(Role.CURATOR));
        int total = revisions.count(filter);
        int lastPage = Math.max(1, Math.ceilDiv(total, PAGE_SIZE));
        int page = Math.min(PageLinks.wanted(parameters), lastPage);
        count.setText(total == 0 ? getTranslation("changes.none") : getTranslation("changes.count", total));
        list.removeAll();
        for (RecordRevision change : revisions.changes(filter, (page - 1) * PAGE_SIZE, PAGE_SIZE)) {
            list.add(new ChangeItem(change, revisions.before(change), names));
        }
        pages.show(ROUTE, filter.toParameters(), page, lastPage);
        List<String> unknown = new ArrayList<>(ChangeFilter.unknownValues(parameters));
        unknown.addAll(PageLinks.unknownValues(parameters));
        notice.showUnknown(unknown);
    }

    private static void go(ChangeFilter wanted) {
        UI.getCurrent().navigate(ROUTE, new ReadableQuery(wanted.toParameters()));
    }
}
