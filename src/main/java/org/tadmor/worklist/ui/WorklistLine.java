package org.tadmor.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment.Method;
import org.tadmor.curation.RecordRevision;
import org.tadmor.dossier.DossierView;
import org.tadmor.monitor.Standpoint;
import org.tadmor.site.Site;
import org.tadmor.source.ui.SourceNames;
import org.tadmor.vocabulary.ui.Words;
import org.tadmor.worklist.Sighting;
import org.tadmor.worklist.Visit;
import org.tadmor.worklist.WorklistItem;

/** One thing to do, in words: the place, which leads to its dossier, and why. */
class WorklistLine extends ListItem {

    /** @param intervalOf makes what says, and lets curators change, how often a place is to be visited */
    WorklistLine(WorklistItem item, Function<Visit, Component> intervalOf) {
        this(item.site(), item.site() == null ? "" : Words.of(item.site().kind()));
        add(new Paragraph(why(item)));
        if (item instanceof WorklistItem.AwaitingReview review && review.draft().reason() != null) {
            add(new Paragraph(review.draft().reason()));
        }
        if (item instanceof WorklistItem.Overdue overdue) {
            add(intervalOf.apply(overdue.visit()));
        }
    }

    /** A visit that is not overdue. */
    WorklistLine(Visit visit, Function<Visit, Component> intervalOf) {
        this(visit.site(), Words.of(visit.site().kind()));
        add(new Paragraph(due("worklist.due", visit)), intervalOf.apply(visit));
    }

    private WorklistLine(@Nullable Site site, String kind) {
        Div heading = new Div(name(site));
        heading.addClassName("line-heading");
        if (!kind.isEmpty()) {
            Span kindOfPlace = new Span(kind);
            kindOfPlace.addClassName("fine-print");
            heading.add(kindOfPlace);
        }
        add(heading);
    }

    private Component name(@Nullable Site site) {
        return site == null
                ? new Span(getTranslation("worklist.draft.no-place"))
                : new Anchor(
                        DossierView.address(site.id(), Standpoint.HERE_AND_NOW),
                        site.name().in(getLocale()));
    }

    private String why(WorklistItem item) {
        return switch (item) {
            case WorklistItem.Overdue overdue -> due("worklist.overdue", overdue.visit());
            case WorklistItem.Stale stale ->
                getTranslation("worklist.stale", seen(stale.lastSeen()), stale.monthsAgo());
            case WorklistItem.SatelliteAlone alone ->
                getTranslation("worklist.satellite-alone", seen(alone.lastSeen()));
            case WorklistItem.SingleSource single ->
                getTranslation(
                        "worklist.single-source",
                        single.source().publisher(),
                        SourceNames.publishedOn(single.source()));
            case WorklistItem.OpenConflict open ->
                getTranslation("worklist.open-conflict", open.conflict().question());
            case WorklistItem.AwaitingReview review -> draft(review.draft());
        };
    }

    private String due(String key, Visit visit) {
        Sighting lastSeen = visit.lastSeen();
        LocalDate dueOn = visit.dueOn();
        return lastSeen == null || dueOn == null
                ? getTranslation("worklist.never-seen")
                : getTranslation(key, seen(lastSeen), Words.of(dueOn));
    }

    private String seen(Sighting sighting) {
        String date = Words.of(sighting.assessment().observedOn());
        return sighting.assessment().method() == Method.FIELD
                ? getTranslation("worklist.seen.field", date)
                : getTranslation("worklist.seen.satellite", date);
    }

    private String draft(RecordRevision draft) {
        return getTranslation(
                "worklist.awaiting-review",
                Words.of(draft.key().kind()),
                draft.authorName(),
                Words.of(draft.recordedAt()));
    }
}
