package org.tadmor.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.note.ui.NotesPanels;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Source;
import org.tadmor.source.Sources;

/** Makes dossiers, with everything on record about a place. */
@Component
public class Dossiers {

    private final SiteSnapshots snapshots;
    private final Sites sites;
    private final Sources sources;
    private final NotesPanels notesPanels;

    Dossiers(SiteSnapshots snapshots, Sites sites, Sources sources, NotesPanels notesPanels) {
        this.snapshots = snapshots;
        this.sites = sites;
        this.sources = sources;
        this.notesPanels = notesPanels;
    }

    /** The dossier of a place for whoever is looking, as seen from a standpoint; empty when there is no place with this id. */
    public Optional<DossierPanel> of(String siteId, Standpoint standpoint) {
        return snapshots.of(siteId, standpoint).map(this::dossier);
    }

    private DossierPanel dossier(SiteSnapshot place) {
        Site site = place.site();
        Optional<Site> parent = Optional.ofNullable(site.parentId()).flatMap(sites::withId);
        return new DossierPanel(place, parent, cited(place), notesPanels.on(site.id()));
    }

    private Map<String, Source> cited(SiteSnapshot place) {
        Site site = place.site();
        Set<String> ids = new HashSet<>(List.of(
                site.namesSourceId(), site.periodSourceId(), site.position().sourceId()));
        place.assessments().forEach(assessment -> ids.add(assessment.citation().sourceId()));
        place.threats().forEach(threat -> ids.add(threat.citation().sourceId()));
        place.events().stream()
                .flatMap(event -> event.claims().stream())
                .forEach(claim -> ids.add(claim.citation().sourceId()));
        return sources.withIds(ids);
    }
}
