package org.tadmor.dossier;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.assessment.ui.AssessmentPanel;
import org.tadmor.assessment.ui.ThreatPanel;
import org.tadmor.attachment.ui.AttachmentsPanel;
import org.tadmor.conflict.Conflicts;
import org.tadmor.conflict.ui.ConflictPanel;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.ui.EventTimeline;
import org.tadmor.map.StatusSign;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.Standpoint;
import org.tadmor.monitor.Status;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.ui.NotesPanel;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.source.ui.StatementActions;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** All that is known about one place: names, status with its reason, threats, events, assessments, facts, notes. */
public class DossierPanel extends Article {

    private final SiteSnapshot place;
    private final Standpoint standpoint;
    private final @Nullable Conflicts decisions;

    /**
     * @param sources those cited and those of the standpoint, by id
     * @param attached to assessments, by their ids
     * @param curator whether to lead to the forms for what a new report says
     * @param decisions takes what a reviewer decides of conflicts; null for everyone else
     */
    DossierPanel(
            SiteSnapshot place,
            Standpoint standpoint,
            Optional<Site> parent,
            Map<String, Source> sources,
            NotesPanel notes,
            Map<String, AttachmentsPanel> attached,
            boolean curator,
            @Nullable Conflicts decisions) {
        this.decisions = decisions;
        this.place = place;
        this.standpoint = standpoint;
        addClassName("dossier");
        add(header(parent), new StandpointNote(standpoint, sources), status(sources));
        if (curator) {
            RecordLinks links = new RecordLinks(place.site().id());
            notes.shortcut().ifPresent(links::add);
            addComponentAtIndex(1, links);
        }
        if (place.isDisputed()) {
            add(conflicts(sources));
        }
        StatementActions actions = (kind, id) ->
                Slugs.find(NoteSubject.Kind.class, kind).flatMap(known -> notes.noteOn(new NoteSubject(known, id)));
        add(
                new EventTimeline(place.events(), sources, actions),
                new AssessmentPanel(place.assessments(), sources, attached, actions),
                new ThreatPanel(place.threats(), sources),
                new SiteFactsPanel(place.site(), sources),
                changes(),
                notes);
    }

    /** The place it is about. */
    public SiteSnapshot place() {
        return place;
    }

    private Div changes() {
        String id = place.site().id();
        Div links = new Div(
                new Anchor("changes?place=" + id, getTranslation("dossier.place-history")),
                new Anchor("record/place/" + id, getTranslation("record.history-link")));
        links.addClassName("links");
        return links;
    }

    private ConflictPanel conflicts(Map<String, Source> sources) {
        return new ConflictPanel(
                place.conflicts(),
                place.events().stream()
                        .flatMap(event -> event.claims().stream())
                        .collect(toMap(SiteEvent.Claim::id, identity())),
                place.assessments().stream().collect(toMap(ConditionAssessment::id, identity())),
                sources,
                decisions);
    }

    private Header header(Optional<Site> parent) {
        Site site = place.site();
        Span kind = new Span(Words.of(site.kind()));
        kind.addClassName("overline");
        parent.ifPresent(whole -> kind.add(
                new Span(" · "), new Anchor(address(whole), whole.name().in(getLocale()))));
        Header header = new Header(kind, new H1(site.name().in(getLocale())), otherScripts(site));
        header.addClassName("dossier-header");
        return header;
    }

    /** Of another place as seen from the same standpoint. */
    private String address(Site site) {
        return DossierView.address(site.id(), standpoint);
    }

    private Div otherScripts(Site site) {
        Div names = new Div();
        names.addClassName("other-scripts");
        addName(names, "en", site.name().english());
        Optional.ofNullable(site.name().french()).ifPresent(name -> addName(names, "fr", name));
        Optional.ofNullable(site.name().arabic()).ifPresent(name -> addName(names, "ar", name));
        return names;
    }

    private void addName(Div names, String language, String name) {
        if (!name.equals(place.site().name().in(getLocale()))) {
            Span span = new Span(name);
            span.getElement().setAttribute("lang", language).setAttribute("dir", "auto");
            names.add(span);
        }
    }

    private Section status(Map<String, Source> sources) {
        Div signs = new Div();
        signs.addClassName("status-signs");
        place.statuses().forEach(status -> signs.add(new StatusSign(status)));
        Section section = new Section(new H2(getTranslation("dossier.status", Words.of(place.asOf()))), signs);
        section.addClassNames("panel", "status-panel");
        if (place.isDisputed()) {
            signs.add(StatusSign.disputed());
        }
        place.decisiveAssessment()
                .ifPresentOrElse(
                        assessment -> section.add(reason(assessment, sources)),
                        () -> section.add(new Paragraph(getTranslation("dossier.status.no-assessment"))));
        place.possibleAssessment().ifPresent(assessment -> {
            signs.add(StatusSign.possible(Status.of(assessment.condition())));
            section.add(possibility(assessment, sources));
        });
        place.activeThreats().forEach(threat -> section.add(reason(threat, sources)));
        return section;
    }

    private Div reason(ConditionAssessment assessment, Map<String, Source> sources) {
        return new Div(
                new Paragraph(getTranslation(
                        "dossier.status.because", Words.of(assessment.condition()), Words.of(assessment.observedOn()))),
                new CitationLine(assessment.citation(), assessment.certainty(), sources));
    }

    private Div possibility(ConditionAssessment assessment, Map<String, Source> sources) {
        return new Div(
                new Paragraph(getTranslation(
                        "dossier.status.possibly",
                        Words.of(assessment.condition()),
                        Words.of(assessment.observedOn()))),
                new CitationLine(assessment.citation(), assessment.certainty(), sources));
    }

    private Div reason(Threat threat, Map<String, Source> sources) {
        return new Div(
                new Paragraph(getTranslation(
                        "dossier.status.threatened", Words.of(threat.kind()), Words.of(threat.active()))),
                new CitationLine(threat.citation(), threat.certainty(), sources));
    }
}
