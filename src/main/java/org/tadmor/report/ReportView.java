package org.tadmor.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordCheck;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.curation.Records;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.ReturnAddress;
import org.tadmor.security.Role;
import org.tadmor.vocabulary.Slugs;

/**
 * A form for a new record, or for the correction of one on record: {@code report/assessment?place=temple-of-bel},
 * {@code report/assessment/temple-of-bel-2015-08-31}. Only curators get one; readers are led to the sign-in.
 */
@Route("report/:" + ReportView.KIND + "/:" + ReportView.ID + "?")
@AnonymousAllowed
public class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String KIND = "kind";
    static final String ID = "id";

    private static final String PLACE = "place";

    private final Records records;
    private final RecordRevisions revisions;
    private final RecordCheck check;
    private final KnownChoices choices;
    private final CurrentUser currentUser;
    private String title = "";
    private String address = "";
    private @Nullable RecordRevision read;

    ReportView(
            Records records,
            RecordRevisions revisions,
            RecordCheck check,
            KnownChoices choices,
            CurrentUser currentUser) {
        this.records = records;
        this.revisions = revisions;
        this.check = check;
        this.choices = choices;
        this.currentUser = currentUser;
        addClassName("report-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordKind kind = kind(event.getRouteParameters().get(KIND).orElse(""));
        Optional<String> id = event.getRouteParameters().get(ID);
        address = "/" + event.getLocation().getPathWithQueryParameters();
        read = id.map(some -> revisions
                        .latest(new RecordKey(kind, some))
                        .orElseThrow(() -> new NotFoundException("no record " + some)))
                .orElse(null);
        title = getTranslation((read == null ? "report.new." : "report.correct.") + Slugs.of(kind));
        removeAll();
        add(new H1(title));
        Optional<Account> curator = currentUser.account(Role.CURATOR);
        if (curator.isEmpty()) {
            add(
                    new Paragraph(getTranslation("report.sign-in")),
                    new Anchor(new ReturnAddress(address).signIn().substring(1), getTranslation("sign-in.link")));
        } else {
            Optional<String> place = event.getLocation().getQueryParameters().getSingleParameter(PLACE);
            show(form(kind), curator.get(), kind, place);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }

    private static RecordKind kind(String word) {
        return Slugs.find(RecordKind.class, word).orElseThrow(() -> new NotFoundException("no kind of record " + word));
    }

    private RecordForm form(RecordKind kind) {
        return switch (kind) {
            case PLACE -> new PlaceForm(choices);
            case SOURCE -> new SourceForm(choices);
            case ASSESSMENT -> new AssessmentForm(choices);
            case EVENT -> new EventForm(choices, read == null);
            case CLAIM -> new ClaimForm(choices);
            case THREAT -> new ThreatForm(choices);
        };
    }

    private void show(RecordForm form, Account curator, RecordKind kind, Optional<String> place) {
        form.onNewSource(
                input -> new NewSourceDialog(choices, records, check, source -> form.addSource(source, input)).open());
        Optional.ofNullable(read).map(RecordRevision::content).ifPresent(form::fill);
        place.ifPresent(id -> {
            form.set("siteId", id);
            form.set("siteIds", id);
            form.set("parentId", id);
        });
        if (read != null) {
            form.group("report.group.reason");
            form.longText("reason", "report.reason").setRequired();
        }
        form.keepDraftAs(
                read == null
                        ? RecordDraft.keyOfNew(curator, kind, place.orElse(""))
                        : RecordDraft.keyOfCorrection(curator, kind, read.key().id()),
                read);
        add(form, buttons(form, curator));
    }

    private Div buttons(RecordForm form, Account curator) {
        Button publish = new Button(getTranslation("report.publish"));
        RecordSaver saver = new RecordSaver(form, check, latest -> {
            if (read == null) {
                showStored(latest, "report.stored-before", offers(form, curator, latest, Map.of()));
            } else {
                read = latest;
                form.goOnFrom(latest);
                publish.setVisible(mayPublish());
            }
        });
        Consumer<RecordRevision> stored = revision -> showStored(
                revision,
                revision.isDraft() ? "report.left-for-review" : "report.stored",
                offers(form, curator, revision, form.texts()));
        publish.addClickListener(click -> save(saver, form, Publication.AT_ONCE, stored));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setVisible(mayPublish());
        Button review = new Button(
                getTranslation("report.for-review"), click -> save(saver, form, Publication.FOR_REVIEW, stored));
        Button discard = new Button(getTranslation("report.discard"), click -> {
            form.forgetDraft();
            UI.getCurrent().getPage().reload();
        });
        Div buttons = new Div(publish, review, discard);
        buttons.addClassNames("buttons", "report-buttons");
        return buttons;
    }

    private boolean mayPublish() {
        return read == null || !read.isDraft() || records.canReview(read);
    }

    private void save(RecordSaver saver, RecordForm form, Publication publication, Consumer<RecordRevision> stored) {
        RecordRevision standing = read;
        if (standing == null) {
            saver.save(
                    form.newId(form.read()),
                    true,
                    address,
                    content -> records.record(content, publication, form.submission()),
                    stored);
        } else {
            String reason = form.read().text("reason");
            saver.save(
                    standing.key().id(),
                    false,
                    address,
                    content -> records.correct(standing, content, reason, publication, form.submission()),
                    stored);
        }
    }

    /** @param sent what stood in the form's fields when it was sent; nothing when nobody knows any more */
    private static TypedOnOffers offers(
            RecordForm form, Account curator, RecordRevision stored, Map<String, String> sent) {
        TypedOnOffers offers = new TypedOnOffers(curator, stored);
        offers.showIfAny(form.draftKey(), form.submission(), sent);
        return offers;
    }

    private void showStored(RecordRevision stored, String headingKey, TypedOnOffers offers) {
        removeAll();
        H2 heading = new H2(getTranslation(headingKey));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
        Section done = new Section(heading, offers, links(stored));
        done.getElement().setAttribute("role", "status");
        Div actions = new Div();
        actions.addClassName("buttons");
        if (records.canUndo(stored)) {
            actions.add(new Button(getTranslation("report.undo"), click -> undo(stored)));
        }
        actions.add(new Button(
                getTranslation("report.another"),
                click -> UI.getCurrent().getPage().reload()));
        add(done, actions);
    }

    private void undo(RecordRevision stored) {
        records.undo(stored, UUID.randomUUID());
        removeAll();
        add(new H2(getTranslation("report.undone")), links(stored));
    }

    private Div links(RecordRevision stored) {
        Div links = new Div();
        links.addClassName("links");
        stored.siteIds().forEach(id -> links.add(new Anchor("place/" + id, getTranslation("report.to-place", id))));
        links.add(new Anchor(
                "record/%s/%s"
                        .formatted(Slugs.of(stored.key().kind()), stored.key().id()),
                getTranslation("report.to-record")));
        return links;
    }
}
