package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tadmor.ExampleSites.CITATION;
import static org.tadmor.ExampleSites.SOURCE;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tadmor.ExampleSites;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.Threat;
import org.tadmor.monitor.Comparison;
import org.tadmor.monitor.Reason;
import org.tadmor.monitor.Transition;
import org.tadmor.monitor.Transition.State;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

class TransitionsFileTests {

    private static final String HEADER = "site_id,name_en,name_fr,name_ar,from,to,status_before,status_after,"
            + "condition_before,condition_after,record_kind,record_id,record_tells,date,first_day,last_day,certainty,"
            + "summary,stated_by,source_id,locator,publisher,title,published_on,url\r\n";
    private static final Comparison COMPARISON =
            new Comparison(LocalDate.of(2015, 5, 1), LocalDate.of(2015, 10, 5), 0, 0, Map.of(), Map.of());
    private static final Site BEL =
            ExampleSites.site("temple-of-bel", SiteKind.TEMPLE, "Temple of Bel", "Temple de Bêl", "معبد بل");
    private static final Source IMAGES = new Source(
            "guardian",
            Source.Kind.PRESS,
            "The Guardian",
            "News",
            DateSpan.parse("2016-12-11"),
            URI.create("https://example.org/news"),
            null,
            null);

    @Test
    void writesALineForEachReason() {
        Transition transition = new Transition(
                BEL,
                new State(Condition.INTACT, false),
                new State(Condition.DESTROYED, true),
                List.of(
                        reason(
                                Reason.Kind.ASSESSMENT,
                                "gone",
                                Condition.DESTROYED,
                                "2015-08",
                                "blown up, \"all\" of it"),
                        reason(Reason.Kind.THREAT, "danger", Threat.Kind.ARMED_CONFLICT, "2015-08-30/..", "fighting")));
        assertThat(file(transition))
                .isEqualTo(HEADER
                        + "temple-of-bel,Temple of Bel,Temple de Bêl,معبد بل,2015-05-01,2015-10-05,no-known-damage,"
                        + "destroyed | at-risk,intact,destroyed,assessment,gone,destroyed,2015-08,2015-08-01,2015-08-31,"
                        + "high,\"blown up, \"\"all\"\" of it\",Zenobia,guardian,paragraph 4,The Guardian,News,2016-12-11,"
                        + "https://example.org/news\r\n"
                        + "temple-of-bel,Temple of Bel,Temple de Bêl,معبد بل,2015-05-01,2015-10-05,no-known-damage,"
                        + "destroyed | at-risk,intact,destroyed,threat,danger,armed-conflict,2015-08-30/..,2015-08-30,,"
                        + "high,fighting,Zenobia,guardian,paragraph 4,The Guardian,News,2016-12-11,"
                        + "https://example.org/news\r\n");
    }

    @Test
    void isAHeaderWhereNothingChanged() {
        assertThat(file()).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "=HYPERLINK(\"x\")"})
    void keepsSpreadsheetsFromRunningWhatASourceSays(String summary) {
        assertThat(file(told(summary))).contains("'" + summary.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @CsvSource({"a = b", "2015-08-30", "'1 + 1'", "e-mail", "–"})
    void leavesOtherTextAsItIs(String summary) {
        assertThat(file(told(summary))).contains("," + summary + ",").doesNotContain("'");
    }

    @Test
    void refusesACitationThatItCannotName() {
        assertThatThrownBy(() -> TransitionsFile.of(COMPARISON, List.of(told("gone")), Map.of()))
                .hasMessage("no source guardian among those given");
    }

    private static Transition told(String summary) {
        return new Transition(
                BEL,
                new State(Condition.UNKNOWN, false),
                new State(Condition.DESTROYED, false),
                List.of(reason(Reason.Kind.ASSESSMENT, "gone", Condition.DESTROYED, "2015", summary)));
    }

    private static Reason reason(Reason.Kind kind, String id, Enum<?> what, String when, String summary) {
        return new Reason(kind, id, what, DateSpan.parse(when), Certainty.HIGH, summary, "Zenobia", CITATION);
    }

    private static String file(Transition... transitions) {
        return TransitionsFile.of(COMPARISON, List.of(transitions), Map.of(SOURCE.id(), IMAGES));
    }
}
