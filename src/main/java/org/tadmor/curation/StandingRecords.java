package org.tadmor.curation;

import java.util.List;
import java.util.Optional;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** The records as they stand, behind the doors of the features that hold them. */
class StandingRecords {

    private final Sources sources;
    private final Sites sites;
    private final Assessments assessments;
    private final SiteEvents events;

    StandingRecords(Sources sources, Sites sites, Assessments assessments, SiteEvents events) {
        this.sources = sources;
        this.sites = sites;
        this.assessments = assessments;
        this.events = events;
    }

    /** Empty when there is no such record or it is withdrawn. */
    Optional<Object> find(RecordKey key) {
        List<String> ids = List.of(key.id());
        Optional<?> found = switch (key.kind()) {
            case PLACE -> sites.onRecord(ids).stream().findFirst();
            case SOURCE -> sources.citable(key.id());
            case ASSESSMENT -> assessments.withIds(ids).stream().findFirst();
            case EVENT -> events.withIds(ids).stream().findFirst();
            case CLAIM ->
                events.withClaims(ids).stream()
                        .flatMap(event -> event.claims().stream().map(claim -> new EventClaim(event.id(), claim)))
                        .filter(claim -> claim.claim().id().equals(key.id()))
                        .findFirst();
            case THREAT -> assessments.threat(key.id());
        };
        return found.map(content -> content);
    }

    /** A content with what belongs to other records as these stand: an event with the claims on record. */
    Object asOnRecord(Object content) {
        if (content instanceof SiteEvent event) {
            List<SiteEvent.Claim> claims = events.claimsAbout(event.id());
            return claims.isEmpty() ? event : event.withClaims(claims);
        }
        return content;
    }

    /** The places that a content is about. */
    List<String> siteIds(Object content) {
        return switch (content) {
            case Site site -> List.of(site.id());
            case ConditionAssessment assessment -> List.of(assessment.siteId());
            case SiteEvent event -> event.siteIds();
            case EventClaim claim ->
                events.withIds(List.of(claim.eventId())).stream()
                        .flatMap(event -> event.siteIds().stream())
                        .toList();
            case Threat threat -> List.of(threat.siteId());
            default -> List.of();
        };
    }

    void add(Object content) {
        switch (content) {
            case Site site -> sites.record(site);
            case Source source -> sources.record(source);
            case ConditionAssessment assessment -> assessments.record(assessment);
            case SiteEvent event -> events.record(event);
            case EventClaim claim -> events.record(claim.eventId(), claim.claim());
            case Threat threat -> assessments.record(threat);
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        }
    }

    void replace(Object content) {
        switch (content) {
            case Site site -> sites.replace(site);
            case Source source -> sources.replace(source);
            case ConditionAssessment assessment -> assessments.replace(assessment);
            case SiteEvent event -> events.replace(event);
            case EventClaim claim -> events.replace(claim.claim());
            case Threat threat -> assessments.replace(threat);
            default -> throw new IllegalArgumentException("no record holds a " + content.getClass());
        }
    }

    void withdraw(RecordKey key) {
        switch (key.kind()) {
            case PLACE -> sites.withdraw(key.id());
            case SOURCE -> sources.withdraw(key.id());
            case ASSESSMENT -> assessments.withdraw(key.id());
            case EVENT -> events.withdraw(key.id());
            case CLAIM -> events.withdrawClaim(key.id());
            case THREAT -> assessments.withdrawThreat(key.id());
        }
    }

    void restore(RecordKey key) {
        switch (key.kind()) {
            case PLACE -> sites.restore(key.id());
            case SOURCE -> sources.restore(key.id());
            case ASSESSMENT -> assessments.restore(key.id());
            case EVENT -> events.restore(key.id());
            case CLAIM -> events.restoreClaim(key.id());
            case THREAT -> assessments.restoreThreat(key.id());
        }
    }
}
