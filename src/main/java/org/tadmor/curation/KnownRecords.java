package org.tadmor.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/**
 * What stands on the day of a check, by id.
 *
 * @param sources those that a new statement may name
 */
record KnownRecords(
        Map<String, Source> sources,
        Map<String, Site> sites,
        Map<String, SiteEvent> events,
        List<ConditionAssessment> assessments,
        LocalDate today) {}
