package org.tadmor.curation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.curation.Records;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** One record with all its revisions; a withdrawn one stays readable, with who withdrew it, when and why. */
@Route("record/:" + RecordView.KIND_PARAMETER + "/:" + RecordView.ID_PARAMETER)
@AnonymousAllowed
public class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String KIND_PARAMETER = "kind";
    static final String ID_PARAMETER = "id";

    private final Records records;
    private final RecordRevisions revisions;
    private final Sites sites;
    private final Sources sources;
    private final SiteEvents events;
    private final CurrentUser currentUser;
    private String title = "";

    RecordView(
            Records records,
            RecordRevisions revisions,
            Sites sites,
            Sources sources,
            SiteEvents events,
            CurrentUser currentUser) {
        this.records = records;
        this.revisions = revisions;
        this.sites = sites;
        this.sources = sources;
        this.events = events;
        this.currentUser = currentUser;
        addClassName("changes-screen");
    }

    /** The address of a record's page. */
    public static String addressOf(RecordKey key) {
        return "record/" + Slugs.of(key.kind()) + "/" + key.id();
    }

    /** The record that an address names, whether there is one or not; empty when it names none. */
    static Optional<RecordKey> key(RouteParameters parameters) {
        return parameters
                .get(KIND_PARAMETER)
                .flatMap(kind -> Slugs.find(RecordKind.class, kind))
                .flatMap(kind -> parameters.get(ID_PARAMETER).map(id -> new RecordKey(kind, id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<RecordRevision> history =
                key(event.getRouteParameters()).map(revisions::history).orElse(List.of());
        if (history.isEmpty()) {
            throw new NotFoundException("no such record");
        }
        show(history);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private void show(List<RecordRevision> history) {
        RecordNames names = new RecordNames(sites, sources, events, getLocale());
        RecordRevision latest = history.getLast();
        title = names.of(latest.content());
        Span kind = new Span(Words.of(latest.key().kind()));
        kind.addClassName("overline");
        Header header = new Header(kind, new H1(title), new Paragraph(Words.of(latest.state())));
        latest.siteIds().stream()
                .filter(names::isStandingPlace)
                .map(id -> new Anchor("place/" + id, getTranslation("record.dossier", names.place(id))))
                .forEach(header::add);
        removeAll();
        add(header);
        if (currentUser.is(Role.CURATOR)) {
            add(new RecordActions(records, latest, () -> show(revisions.history(latest.key()))));
        }
        add(new RecordHistoryPanel(history, names));
    }
}
