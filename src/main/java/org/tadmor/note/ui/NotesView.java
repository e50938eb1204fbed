package org.tadmor.note.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.NoteFilter;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.NoteSubject;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.vocabulary.ui.StatusLine;

/** The search in the notes on all places, those changed last first. Whatever it shows, its address says. */
@Route(NotesView.ROUTE)
@Menu(title = "notes.title", order = 45)
@AnonymousAllowed
public class NotesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "notes";

    private final CuratorNotes notes;
    private final Sites sites;
    private final CurrentUser currentUser;
    private final NoteSubjects subjects;
    private NotesAddress shown = NotesAddress.of(NoteFilter.ALL);
    private final NoteFilterBar filterBar = new NoteFilterBar(filter -> go(NotesAddress.of(filter)));
    private final StatusLine notice = StatusLine.notice();
    private final StatusLine count = new StatusLine();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("notes.more"), click -> go(shown.withMore()));

    NotesView(CuratorNotes notes, Sites sites, CurrentUser currentUser, NoteSubjects subjects) {
        this.notes = notes;
        this.sites = sites;
        this.currentUser = currentUser;
        this.subjects = subjects;
        addClassName("changes-screen");
        list.addClassName("changes");
        add(new H1(getTranslation("notes.title")), filterBar, notice, count, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(NotesAddress.parse(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("notes.title"));
    }

    private void show(NotesAddress wanted) {
        Map<String, String> places = sites.all().stream()
                .collect(toMap(Site::id, site -> site.name().in(getLocale()), (a, b) -> a, LinkedHashMap::new));
        int total = notes.count(wanted.filter());
        filterBar.show(wanted.filter(), places, notes.authors(), currentUser.is(Role.CURATOR));
        count.setText(total == 0 ? getTranslation("notes.none") : getTranslation("notes.count", total));
        showHits(wanted, places);
        more.setVisible(total > wanted.shown() && wanted.shown() < NotesAddress.MAX_SHOWN);
        notice.showUnknown(wanted.unknownValues());
        shown = wanted;
    }

    /** Whoever asks for more keeps what stands there, and the place in it. */
    private void showHits(NotesAddress wanted, Map<String, String> places) {
        int standing = list.getComponentCount();
        if (!wanted.filter().equals(shown.filter()) || wanted.shown() < standing) {
            list.removeAll();
            standing = 0;
        }
        List<NoteRevision> hits = notes.matching(wanted.filter(), standing, wanted.shown() - standing);
        Supplier<Map<String, Map<NoteSubject, String>>> names = SingletonSupplier.of(
                () -> subjects.on(hits.stream().map(NoteRevision::siteId).collect(toSet())));
        for (NoteRevision note : hits) {
            list.add(new NoteHit(
                    note,
                    places.getOrDefault(note.siteId(), note.siteId()),
                    () -> names.get().getOrDefault(note.siteId(), Map.of())));
        }
    }

    private static void go(NotesAddress next) {
        UI.getCurrent().navigate(ROUTE, next.toQuery());
    }
}
