package org.tadmor.curation;

import static org.tadmor.curation.RecordField.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;

/** The contents of records taken apart, to be shown and compared. */
public final class RecordFields {

    private RecordFields() {}

    /**
     * A field that differs.
     *
     * @param before null where it held nothing
     * @param after null where it holds nothing
     */
    public record Difference(
            RecordField field,
            @Nullable Object before,
            @Nullable Object after) {}

    /** The fields that hold something, in the order in which they are shown: texts, dates, constants, lists of them. */
    public static Map<RecordField, Object> of(Object content) {
        Values values = new Values();
        switch (content) {
            case Site site -> add(site, values);
            case Source source -> add(source, values);
            case ConditionAssessment assessment -> add(assessment, values);
            case SiteEvent event -> add(event, values);
            case EventClaim claim -> add(claim, values);
            case Threat threat -> add(threat, values);
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        }
        return values.held;
    }

    /** What a content says otherwise than an earlier one; of an event without its claims, which are records of their own. */
    public static List<Difference> between(Object before, Object after) {
        Map<RecordField, Object> then = of(before);
        Map<RecordField, Object> now = of(after);
        Set<RecordField> fields = new TreeSet<>(then.keySet());
        fields.addAll(now.keySet());
        fields.remove(CLAIMS);
        List<Difference> differences = new ArrayList<>();
        for (RecordField field : fields) {
            if (!Objects.equals(then.get(field), now.get(field))) {
                differences.add(new Difference(field, then.get(field), now.get(field)));
            }
        }
        return differences;
    }

    private static void add(Site site, Values values) {
        values.put(NAME_ENGLISH, site.name().english());
        values.put(NAME_FRENCH, site.name().french());
        values.put(NAME_ARABIC, site.name().arabic());
        values.put(OTHER_NAMES, site.otherNames());
        values.put(NAMES_SOURCE, site.namesSourceId());
        values.put(PARENT, site.parentId());
        values.put(KIND, site.kind());
        Site.Position position = site.position();
        if (position != null) {
            values.put(POINT, position.point());
            values.put(ACCURACY_METRES, position.accuracyMetres());
            values.put(POSITION_SOURCE, position.sourceId());
            values.put(POSITION_NOTE, position.note());
        }
        values.put(SENSITIVITY, site.sensitivity());
        values.put(PERIOD, site.period());
        values.put(PERIOD_SOURCE, site.periodSourceId());
        values.put(BUILT_YEAR, site.builtYear());
        values.put(IDENTIFIERS, site.identifiers());
    }

    private static void add(Source source, Values values) {
        values.put(PUBLISHER, source.publisher());
        values.put(TITLE, source.title());
        values.put(PUBLISHED_ON, source.publishedOn());
        values.put(URL, source.url());
        values.put(LICENCE, source.licence());
        values.put(ORIGINAL, source.originalId());
        values.put(KIND, source.kind());
    }

    private static void add(ConditionAssessment assessment, Values values) {
        values.put(PLACE, assessment.siteId());
        values.put(OBSERVED_ON, assessment.observedOn());
        values.put(METHOD, assessment.method());
        values.put(CONDITION, assessment.condition());
        values.put(CERTAINTY, assessment.certainty());
        values.put(SOURCE_TERM, assessment.sourceTerm());
        values.put(SUMMARY, assessment.summary());
        values.put(STATED_BY, assessment.statedBy());
        add(assessment.citation(), values);
    }

    private static void add(SiteEvent event, Values values) {
        values.put(PLACES, event.siteIds());
        values.put(KIND, event.kind());
        values.put(HAPPENED, event.happened());
        values.put(DATE_AS_STATED, event.dateAsStated());
        values.put(CERTAINTY, event.certainty());
        values.put(SUMMARY, event.summary());
        values.put(CAUSE, event.cause());
        values.put(CLAIMS, event.claims());
    }

    private static void add(EventClaim content, Values values) {
        SiteEvent.Claim claim = content.claim();
        values.put(EVENT, content.eventId());
        values.put(STANCE, claim.stance());
        values.put(HAPPENED, claim.happened());
        values.put(CERTAINTY, claim.certainty());
        values.put(SUMMARY, claim.summary());
        values.put(STATED_BY, claim.statedBy());
        add(claim.citation(), values);
    }

    private static void add(Threat threat, Values values) {
        values.put(PLACE, threat.siteId());
        values.put(KIND, threat.kind());
        values.put(ACTIVE, threat.active());
        values.put(CERTAINTY, threat.certainty());
        values.put(SUMMARY, threat.summary());
        values.put(STATED_BY, threat.statedBy());
        add(threat.citation(), values);
        values.put(ENDS, threat.ends());
    }

    private static void add(Citation citation, Values values) {
        values.put(CITED_SOURCE, citation.sourceId());
        values.put(LOCATOR, citation.locator());
    }

    private static final class Values {

        private final Map<RecordField, Object> held = new EnumMap<>(RecordField.class);

        void put(RecordField field, @Nullable Object value) {
            if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
                held.put(field, value);
            }
        }
    }
}
