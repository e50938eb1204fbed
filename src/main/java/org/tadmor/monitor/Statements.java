package org.tadmor.monitor;

import java.util.List;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;

/** All that sources say of all places, whoever says it and of whatever day. */
record Statements(
        List<ConditionAssessment> assessments,
        List<Threat> threats,
        List<SiteEvent> events,
        List<Conflict> conflicts) {}
