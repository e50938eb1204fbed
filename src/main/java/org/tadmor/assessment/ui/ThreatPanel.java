package org.tadmor.assessment.ui;

import java.util.List;
import java.util.Map;
import org.tadmor.assessment.Threat;
import org.tadmor.source.Source;
import org.tadmor.source.ui.CitationLine;
import org.tadmor.source.ui.EvidenceItem;
import org.tadmor.source.ui.EvidencePanel;

/** What threatens a place, or did. */
public class ThreatPanel extends EvidencePanel {

    public ThreatPanel(List<Threat> threats, Map<String, Source> sources) {
        super(
                "threat.title",
                "threat.none",
                threats.stream().map(threat -> item(threat, sources)).toList());
    }

    private static EvidenceItem item(Threat threat, Map<String, Source> sources) {
        EvidenceItem item = new EvidenceItem(threat.active(), threat.kind(), threat.summary());
        item.addSpeaker(threat.statedBy());
        item.add(new CitationLine(threat.citation(), threat.certainty(), sources));
        item.addHistory("threat", threat.id());
        return item;
    }
}
