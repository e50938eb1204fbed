package org.tadmor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tadmor.assessment.Assessments;
import org.tadmor.attachment.Attachments;
import org.tadmor.conflict.Conflicts;
import org.tadmor.curation.AssessmentAttachments;
import org.tadmor.curation.RecordCheck;
import org.tadmor.curation.RecordRevisions;
import org.tadmor.curation.Records;
import org.tadmor.database.DatabaseTest;
import org.tadmor.event.SiteEvents;
import org.tadmor.exchange.EvidenceDoors;
import org.tadmor.map.MapAnswers;
import org.tadmor.monitor.MonitorDoors;
import org.tadmor.note.CuratorNotes;
import org.tadmor.note.Mentions;
import org.tadmor.note.NoteAttachments;
import org.tadmor.note.NoteWriters;
import org.tadmor.security.SecurityDoors;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;
import org.tadmor.trail.Trail;
import org.tadmor.worklist.VisitIntervals;
import org.tadmor.worklist.Worklists;

/** A {@link DatabaseTest} that may open any door; all of them share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({
    TestClock.class,
    Sources.class,
    Sites.class,
    Assessments.class,
    SiteEvents.class,
    Conflicts.class,
    DoorTest.QuickHashes.class,
    EvidenceDoors.class,
    SecurityDoors.class,
    CuratorNotes.class,
    Mentions.class,
    NoteWriters.class,
    RecordCheck.class,
    RecordRevisions.class,
    Records.class,
    NoteAttachments.class,
    AssessmentAttachments.class,
    Attachments.class,
    MonitorDoors.class,
    MapAnswers.class,
    Trail.class,
    VisitIntervals.class,
    Worklists.class
})
public @interface DoorTest {

    /** Passwords are hashed as in the program, though with little effort. */
    class QuickHashes {

        @Bean
        PasswordEncoder passwords() {
            return new BCryptPasswordEncoder(4);
        }
    }
}
