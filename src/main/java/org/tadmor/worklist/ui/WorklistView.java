package org.tadmor.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.ReturnAddress;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.ui.ReadableQuery;
import org.tadmor.vocabulary.ui.StatusLine;
import org.tadmor.vocabulary.ui.Words;
import org.tadmor.worklist.Visit;
import org.tadmor.worklist.VisitInterval;
import org.tadmor.worklist.VisitIntervals;
import org.tadmor.worklist.Worklist;
import org.tadmor.worklist.WorklistFilter;
import org.tadmor.worklist.WorklistItem.Reason;
import org.tadmor.worklist.Worklists;

/** What needs a visit or a decision, by reason. Which reasons, and what counts as long ago, its address says. */
@Route(WorklistView.ROUTE)
@Menu(title = "nav.worklist", order = 40)
@AnonymousAllowed
public class WorklistView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "worklist";

    private final Worklists worklists;
    private final VisitIntervals intervals;
    private final CurrentUser currentUser;
    private final Paragraph intro = new Paragraph();
    private final ReasonLegend legend = new ReasonLegend(this::go);
    private final MonthsField months = new MonthsField(number -> go(this.filter.withMonths(number)));
    private final StatusLine notice = StatusLine.notice();
    private final StatusLine count = new StatusLine();
    private final StatusLine stored = StatusLine.notice();
    private final Div groups = new Div();
    private final Map<String, IntervalForm> forms = new HashMap<>();
    private WorklistFilter filter = WorklistFilter.ALL;
    private boolean curator;

    WorklistView(Worklists worklists, VisitIntervals intervals, CurrentUser currentUser) {
        this.worklists = worklists;
        this.intervals = intervals;
        this.currentUser = currentUser;
        addClassName("worklist");
        groups.addClassName("worklist-groups");
        add(new H1(getTranslation("worklist.title")), intro, legend, months, notice, count, stored, groups);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, List<String>> parameters =
                event.getLocation().getQueryParameters().getParameters();
        WorklistFilter wanted = WorklistFilter.fromParameters(parameters);
        stored.setText("");
        show(wanted);
        showNotice(wanted, WorklistFilter.unknownValues(parameters), event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("worklist.title"));
    }

    private void show(WorklistFilter wanted) {
        Worklist worklist = worklists.of(wanted);
        filter = worklist.filter();
        curator = currentUser.is(Role.CURATOR);
        intro.setText(getTranslation("worklist.intro", Words.of(worklist.asOf())));
        legend.show(worklist);
        months.show(filter.months());
        count.setText(getTranslation("worklist.count", worklist.items().size()));
        groups.removeAll();
        forms.clear();
        for (Reason reason : Reason.values()) {
            group(
                    Words.of(reason),
                    worklist.items(reason).stream()
                            .map(item -> new WorklistLine(item, this::interval))
                            .toList());
        }
        if (worklist.items().isEmpty()) {
            groups.add(nothing(worklist));
        }
        group(
                getTranslation("worklist.upcoming"),
                worklist.upcoming().stream()
                        .map(visit -> new WorklistLine(visit, this::interval))
                        .toList());
    }

    private void group(String title, List<WorklistLine> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.addClassName("worklist-lines");
            groups.add(new Section(new H2(getTranslation("worklist.group", title, lines.size())), list));
        }
    }

    private Component interval(Visit visit) {
        if (!curator) {
            return new IntervalText(visit);
        }
        IntervalForm form = new IntervalForm(visit, intervals, this::stored);
        forms.put(visit.site().id(), form);
        return form;
    }

    /** The line may stand elsewhere by now. */
    private void stored(VisitInterval interval) {
        show(filter);
        Optional.ofNullable(forms.get(interval.siteId())).ifPresent(form -> {
            stored.setText(form.inWords());
            form.comeBack();
        });
    }

    private Component nothing(Worklist worklist) {
        int all =
                worklist.counts().values().stream().mapToInt(Integer::intValue).sum();
        Div nothing = new Div(new H2(getTranslation("worklist.empty.title")));
        nothing.addClassName("nothing-matches");
        if (all == 0) {
            nothing.add(new Paragraph(getTranslation("worklist.empty.all")));
        } else {
            nothing.add(
                    new Paragraph(getTranslation("worklist.empty.reasons")),
                    new Button(
                            getTranslation("worklist.empty.show-all", all),
                            click -> go(filter.withReasons(List.of()))));
        }
        return nothing;
    }

    private void showNotice(WorklistFilter wanted, List<String> unknown, Location here) {
        notice.removeAll();
        if (!unknown.isEmpty()) {
            notice.add(new Span(getTranslation("dashboard.unknown-values", String.join(", ", unknown)) + " "));
        }
        boolean forCurators = !wanted.reasons().equals(filter.reasons());
        if (forCurators) {
            ReturnAddress back = new ReturnAddress("/" + here.getPathWithQueryParameters());
            notice.add(
                    new Span(getTranslation("worklist.reviews-for-curators") + " "),
                    new Anchor(back.signIn().substring(1), getTranslation("sign-in.link")));
        }
        notice.setVisible(!unknown.isEmpty() || forCurators);
    }

    private void go(WorklistFilter wanted) {
        UI.getCurrent().navigate(ROUTE, new ReadableQuery(wanted.toParameters()));
    }
}
