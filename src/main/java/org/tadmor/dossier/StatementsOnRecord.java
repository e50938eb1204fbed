package org.tadmor.dossier;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tadmor.event.SiteEvent;
import org.tadmor.monitor.SiteSnapshot;
import org.tadmor.monitor.SiteSnapshots;
import org.tadmor.monitor.Standpoint;
import org.tadmor.note.NoteSubject;
import org.tadmor.note.ui.NoteSubjects;
import org.tadmor.vocabulary.ui.Words;

/** The events, claims and assessments in the dossier of a place, for notes to be about. */
@Component
class StatementsOnRecord implements NoteSubjects {

    private final SiteSnapshots snapshots;

    StatementsOnRecord(SiteSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Map<String, Map<NoteSubject, String>> on(Collection<String> siteIds) {
        return snapshots.of(siteIds, Standpoint.HERE_AND_NOW).stream()
                .collect(toMap(place -> place.site().id(), StatementsOnRecord::names));
    }

    @Override
    public Map<NoteSubject, String> on(String siteId) {
        return snapshots
                .of(siteId, Standpoint.HERE_AND_NOW)
                .map(StatementsOnRecord::names)
                .orElse(Map.of());
    }

    private static Map<NoteSubject, String> names(SiteSnapshot place) {
        Map<NoteSubject, String> names = new LinkedHashMap<>();
        for (SiteEvent event : place.events()) {
            String name = translate("note.subject.dated", Words.of(event.kind()), Words.of(event.happened()));
            names.put(new NoteSubject(NoteSubject.Kind.EVENT, event.id()), name);
            for (SiteEvent.Claim claim : event.claims()) {
                String speaker = claim.statedBy() == null ? translate("claim.the-source") : claim.statedBy();
                names.put(
                        new NoteSubject(NoteSubject.Kind.CLAIM, claim.id()),
                        translate("note.subject.claim", translate(Words.key(claim.stance()), speaker), name));
            }
        }
        place.assessments()
                .forEach(assessment -> names.put(
                        new NoteSubject(NoteSubject.Kind.ASSESSMENT, assessment.id()),
                        translate(
                                "note.subject.dated",
                                Words.of(assessment.condition()),
                                Words.of(assessment.observedOn()))));
        return names;
    }
}
