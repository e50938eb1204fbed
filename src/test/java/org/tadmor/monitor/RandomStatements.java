package org.tadmor.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.event.SiteEvent;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;

/** What sources might say of one place, sound or not. */
record RandomStatements(Random random) {

    static final Map<String, Source> SOURCES = Map.of(
            "dated", source("dated", "2016-03"), "later", source("later", "2017~"), "undated", source("undated", null));

    private static final LocalDate SOME_DAY = LocalDate.of(2014, 6, 1);

    Statements make() {
        List<ConditionAssessment> assessments = some(5, this::assessment);
        List<SiteEvent> events = some(4, this::event);
        List<String> assessmentIds =
                assessments.stream().map(ConditionAssessment::id).toList();
        List<String> claimIds = events.stream()
                .flatMap(event -> event.claims().stream())
                .map(SiteEvent.Claim::id)
                .toList();
        List<Conflict> conflicts = some(3, number -> conflict(number, assessmentIds, claimIds));
        return new Statements(assessments, some(4, this::threat), events, conflicts);
    }

    private ConditionAssessment assessment(int number) {
        return new ConditionAssessment(
                "assessment-" + number,
                "site",
                span(),
                ConditionAssessment.Method.REPORT,
                any(Condition.values()),
                any(Certainty.values()),
                null,
                "what is said",
                null,
                citation());
    }

    private Threat threat(int number) {
        return new Threat(
                "threat-" + number,
                "site",
                any(Threat.Kind.values()),
                span(),
                any(Certainty.values()),
                "what is said",
                null,
                citation(),
                some(
                        3,
                        end -> new Threat.End(
                                "end-%d-%d".formatted(number, end), span(), Certainty.LOW, "over", null, citation())));
    }

    private SiteEvent event(int number) {
        List<SiteEvent.Claim> claims = some(3, claim -> claim(number, claim));
        return new SiteEvent(
                "event-" + number,
                any(SiteEvent.Kind.values()),
                span(),
                "as stated",
                any(Certainty.values()),
                "what happened",
                null,
                List.of("elsewhere", "site"),
                claims.isEmpty() ? List.of(claim(number, 0)) : claims);
    }

    private SiteEvent.Claim claim(int event, int number) {
        return new SiteEvent.Claim(
                "claim-%d-%d".formatted(event, number),
                any(SiteEvent.Stance.values()),
                null,
                random.nextBoolean() ? span() : null,
                "what is said",
                any(Certainty.values()),
                citation());
    }

    private Conflict conflict(int number, List<String> assessmentIds, List<String> claimIds) {
        List<Conflict.Position> positions = IntStream.range(0, random.nextInt(2, 4))
                .mapToObj(side -> new Conflict.Position(
                        "position-%d-%d".formatted(number, side),
                        "so it is",
                        sample(claimIds),
                        Stream.concat(sample(assessmentIds).stream(), Stream.of("of-another-place"))
                                .toList()))
                .toList();
        Conflict.Adoption adoption = random.nextBoolean()
                ? new Conflict.Adoption(
                        positions.get(random.nextInt(positions.size())).id(), "Zenobia", "seen")
                : null;
        return new Conflict("conflict-" + number, "site", any(Conflict.About.values()), "What?", positions, adoption);
    }

    private DateSpan span() {
        LocalDate start = SOME_DAY.plusDays(random.nextInt(700));
        LocalDate end = start.plusDays(random.nextInt(random.nextBoolean() ? 3 : 300));
        return switch (random.nextInt(5)) {
            case 0 -> DateSpan.parse(date(start) + "/..");
            case 1 -> DateSpan.parse("../" + date(end));
            case 2 -> DateSpan.parse(start + mark() + "/" + end + mark());
            default -> DateSpan.parse(date(start));
        };
    }

    /** A day, a month or a year, or about one. */
    private String date(LocalDate day) {
        int length = any(new Integer[] {"2016-12-11".length(), "2016-12".length(), "2016".length()});
        return day.toString().substring(0, length) + mark();
    }

    private String mark() {
        return random.nextInt(4) == 0 ? "~" : "";
    }

    private Citation citation() {
        return new Citation(any(new String[] {"dated", "later", "undated"}), "page 1");
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int bound, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(bound)).mapToObj(make).toList();
    }

    private List<String> sample(List<String> ids) {
        List<String> sample = new ArrayList<>(ids);
        sample.removeIf(id -> random.nextInt(3) > 0);
        return sample;
    }

    private static Source source(String id, @Nullable String publishedOn) {
        return new Source(
                id,
                Source.Kind.PRESS,
                "A newspaper",
                "News",
                publishedOn == null ? null : DateSpan.parse(publishedOn),
                null,
                null,
                null);
    }
}
