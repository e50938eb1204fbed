package org.tadmor.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** What stands on the day of a check, asked for one by one: a content names few of all the records. */
record KnownRecords(Sources sources, Sites sites, Assessments assessments, SiteEvents events, LocalDate today) {

    /** One that a new statement may name. */
    Optional<Source> source(String id) {
        return sources.citable(id);
    }

    Optional<Site> place(String id) {
        return sites.onRecord(List.of(id)).stream().findFirst();
    }

    Optional<SiteEvent> event(String id) {
        return events.withIds(List.of(id)).stream().findFirst();
    }

    List<ConditionAssessment> assessmentsOf(String siteId) {
        return assessments.of(List.of(siteId));
    }

    List<SiteEvent> eventsAt(String siteId) {
        return events.at(List.of(siteId));
    }
}
