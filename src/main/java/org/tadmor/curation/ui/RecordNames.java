package org.tadmor.curation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.curation.EventClaim;
import org.tadmor.curation.RecordKey;
import org.tadmor.curation.RecordKind;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;
import org.tadmor.vocabulary.ui.Words;

/** What records are called on the screen. One that does not stand is called by its id where only that is known. */
class RecordNames {

    private final Sites sites;
    private final Sources sources;
    private final SiteEvents events;
    private final Map<RecordKey, Optional<?>> known = new HashMap<>();
    private final Locale locale;

    RecordNames(Sites sites, Sources sources, SiteEvents events, Locale locale) {
        this.sites = sites;
        this.sources = sources;
        this.events = events;
        this.locale = locale;
    }

    boolean isStandingPlace(String id) {
        return find(RecordKind.PLACE, id).isPresent();
    }

    /** The name of a record that another one names. */
    String of(RecordKind kind, String id) {
        return find(kind, id).map(this::of).orElse(id);
    }

    /** The name of a record that reads so. */
    String of(Object content) {
        return switch (content) {
            case Site site -> site.name().in(locale);
            case Source source -> translate("record.name.source", source.publisher(), source.title());
            case ConditionAssessment assessment ->
                translate(
                        "record.name.at-place",
                        Words.of(assessment.condition()),
                        place(assessment.siteId()),
                        Words.of(assessment.observedOn()));
            case SiteEvent event ->
                translate(
                        "record.name.at-place",
                        Words.of(event.kind()),
                        String.join(
                                ", ", event.siteIds().stream().map(this::place).toList()),
                        Words.of(event.happened()));
            case EventClaim claim ->
                translate(
                        "record.name.claim",
                        of(RecordKind.EVENT, claim.eventId()),
                        of(RecordKind.SOURCE, claim.claim().citation().sourceId()));
            case Threat threat ->
                translate(
                        "record.name.at-place",
                        Words.of(threat.kind()),
                        place(threat.siteId()),
                        Words.of(threat.active()));
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        };
    }

    String place(String id) {
        return of(RecordKind.PLACE, id);
    }

    /** Asks once for each. */
    private Optional<?> find(RecordKind kind, String id) {
        Optional<?> found = known.get(new RecordKey(kind, id));
        if (found == null) {
            found = switch (kind) {
                case PLACE -> sites.withId(id);
                case SOURCE -> Optional.ofNullable(sources.withIds(List.of(id)).get(id));
                case EVENT -> events.withIds(List.of(id)).stream().findFirst();
                case ASSESSMENT, CLAIM, THREAT -> Optional.empty();
            };
            known.put(new RecordKey(kind, id), found);
        }
        return found;
    }
}
