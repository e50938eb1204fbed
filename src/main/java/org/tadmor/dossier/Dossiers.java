package org.tadmor.dossier;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.attachment.Attachment.Subject;
import org.tadmor.attachment.ui.AttachmentsPanel;
import org.tadmor.attachment.ui.AttachmentsPanels;
import org.tadmor.conflict.Conflicts;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.note.ui.NotesPanels;
import org.tadmor.security.Account;
import org.tadmor.security.CurrentUser;
import org.tadmor.security.Role;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

/** Makes dossiers, with everything on record about a place. */
@Component
public class Dossiers {

    private final SiteSnapshots snapshots;
    private final Sites sites;
    private final Sources sources;
    private final NotesPanels notesPanels;
    private final AttachmentsPanels attachmentsPanels;
    private final CurrentUser currentUser;
    private final Conflicts conflicts;

    Dossiers(
            SiteSnapshots snapshots,
            Sites sites,
            Sources sources,
            NotesPanels notesPanels,
            AttachmentsPanels attachmentsPanels,
            CurrentUser currentUser,
            Conflicts conflicts) {
        this.snapshots = snapshots;
        this.sites = sites;
        this.sources = sources;
        this.notesPanels = notesPanels;
        this.attachmentsPanels = attachmentsPanels;
        this.currentUser = currentUser;
        this.conflicts = conflicts;
    }

    /** The dossier of a place for whoever is looking, as seen from a standpoint; empty when there is no place with this id. */
    public Optional<DossierPanel> of(String siteId, Standpoint standpoint) {
        return snapshots.of(siteId, standpoint).map(place -> dossier(place, standpoint));
    }

    private DossierPanel dossier(SiteSnapshot place, Standpoint standpoint) {
        Site site = place.site();
        Optional<Site> parent = Optional.ofNullable(site.parentId()).flatMap(sites::withId);
        Set<String> cited = new HashSet<>(place.sourceIds());
        cited.addAll(standpoint.sources());
        Optional<Role> role = currentUser.account(Role.CURATOR).map(Account::role);
        Conflicts decisions = role.filter(mine -> mine.includes(Role.REVIEWER)).isPresent() ? conflicts : null;
        Map<String, AttachmentsPanel> attached = attachmentsPanels.on(
                Subject.ASSESSMENT,
                place.assessments().stream().map(ConditionAssessment::id).toList());
        // An open page holds memory for what nobody sees, too.
        attached.values().removeIf(panel -> !panel.isVisible());
        return new DossierPanel(
                place,
                standpoint,
                parent,
                sources.withIds(cited),
                notesPanels.on(site.id()),
                attached,
                role.isPresent(),
                decisions);
    }
}
