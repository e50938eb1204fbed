package org.tadmor.curation;

import java.util.Arrays;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Site;
import org.tadmor.source.Source;

/** What sort of thing a record is, and the type that holds one. */
public enum RecordKind {
    /** A {@link Site}. */
    PLACE(Site.class),
    /** A {@link Source}. */
    SOURCE(Source.class),
    /** A {@link ConditionAssessment}. */
    ASSESSMENT(ConditionAssessment.class),
    /** A {@link SiteEvent}. Its claims are records of their own once it is on record. */
    EVENT(SiteEvent.class),
    /** An {@link EventClaim}. */
    CLAIM(EventClaim.class),
    /** A {@link Threat} with what is said of its end. */
    THREAT(Threat.class);

    private final Class<?> type;

    RecordKind(Class<?> type) {
        this.type = type;
    }

    public Class<?> type() {
        return type;
    }

    /** @throws IllegalArgumentException when it is of none of the types */
    public static RecordKind of(Object content) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(content))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no record holds a " + content.getClass()));
    }
}
