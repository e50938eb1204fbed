package org.tadmor.monitor;

import java.util.Collection;
import org.tadmor.assessment.Assessments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.event.SiteEvents;

/** Reads what sources say from the doors; whoever wants it all of one moment asks within one transaction. */
class StatementReader {

    private final Assessments assessments;
    private final SiteEvents events;
    private final Conflicts conflicts;

    StatementReader(Assessments assessments, SiteEvents events, Conflicts conflicts) {
        this.assessments = assessments;
        this.events = events;
        this.conflicts = conflicts;
    }

    Statements all() {
        return new Statements(assessments.all(), assessments.threats(), events.all(), conflicts.all());
    }

    /** What is said of these places, and of others that the same events touched. */
    Statements of(Collection<String> siteIds) {
        return new Statements(
                assessments.of(siteIds), assessments.threatsTo(siteIds), events.at(siteIds), conflicts.about(siteIds));
    }
}
