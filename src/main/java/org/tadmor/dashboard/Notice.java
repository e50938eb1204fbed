package org.tadmor.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.tadmor.monitor.FilterAnswer;
import org.tadmor.monitor.Standpoint;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.ui.StatusLine;

/** What an address asked for and did not get, in sentences; hidden when there is nothing to say. */
class Notice extends StatusLine {

    Notice() {
        addClassName("notice");
    }

    /**
     * @param placeKnown whether the place that it opens is on record
     * @param sources all on record
     */
    void show(DashboardAddress asked, FilterAnswer answer, boolean placeKnown, List<Source> sources) {
        Standpoint standpoint = answer.filter().standpoint();
        List<String> unknown = asked.unknownValues();
        List<String> unknownSources = standpoint.unknownSources(sources);
        List<String> sentences = new ArrayList<>();
        if (!unknown.isEmpty()) {
            sentences.add(getTranslation("dashboard.unknown-values", String.join(", ", unknown)));
        }
        if (!unknownSources.isEmpty()) {
            sentences.add(getTranslation("standpoint.unknown-sources", String.join(", ", unknownSources)));
        }
        if (!placeKnown) {
            sentences.add(getTranslation("dashboard.unknown-place", asked.placeId()));
        }
        if (standpoint.compare() != null && answer.comparison().isEmpty()) {
            sentences.add(getTranslation("comparison.same-day"));
        }
        if (answer.behind() > 0) {
            sentences.add(getTranslation("dashboard.behind", answer.behind()));
        }
        setText(String.join(" ", sentences));
        setVisible(!sentences.isEmpty());
    }
}
