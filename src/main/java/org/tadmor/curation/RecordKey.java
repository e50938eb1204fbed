package org.tadmor.curation;

import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/**
 * What tells a record from every other.
 *
 * @param id told apart within its kind alone
 */
public record RecordKey(RecordKind kind, String id) {

    /** @throws IllegalArgumentException when no record holds such a thing */
    public static RecordKey of(Object content) {
        String id = switch (content) {
            case Site site -> site.id();
            case Source source -> source.id();
            case ConditionAssessment assessment -> assessment.id();
            case SiteEvent event -> event.id();
            case EventClaim claim -> claim.claim().id();
            case Threat threat -> threat.id();
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        };
        return new RecordKey(RecordKind.of(content), id);
    }
}
