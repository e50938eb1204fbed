package org.tadmor.curation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.curation.EventClaim;
import org.tadmor.curation.RecordKind;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.ui.Words;

/** What records are called on the screen. One that does not stand is called by its id where only that is known. */
class RecordNames {

    private final Map<String, Site> sites;
    private final Map<String, Source> sources;
    private final Map<String, SiteEvent> events;
    private final Locale locale;

    RecordNames(List<Site> sites, List<Source> sources, List<SiteEvent> events, Locale locale) {
        this.sites = sites.stream().collect(toMap(Site::id, identity()));
        this.sources = sources.stream().collect(toMap(Source::id, identity()));
        this.events = events.stream().collect(toMap(SiteEvent::id, identity()));
        this.locale = locale;
    }

    boolean isStandingPlace(String id) {
        return sites.containsKey(id);
    }

    /** The name of a record that another one names. */
    String of(RecordKind kind, String id) {
        @Nullable
        Object content = switch (kind) {
            case PLACE -> sites.get(id);
            case SOURCE -> sources.get(id);
            case EVENT -> events.get(id);
            case ASSESSMENT, CLAIM, THREAT -> null;
        };
        return content == null ? id : of(content);
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
}
