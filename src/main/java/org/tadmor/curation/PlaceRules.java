package org.tadmor.curation;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.site.Site;

/** What a {@link Site} on record may say. */
final class PlaceRules {

    private PlaceRules() {}

    static void check(Site site, RecordProblems problems) {
        problems.required("kind", site.kind());
        problems.required("sensitivity", site.sensitivity());
        names(site, problems);
        position(site.positionOnRecord(), problems);
        problems.text("period", site.period());
        problems.source("periodSourceId", site.periodSourceId());
        builtYear(site, problems);
        parent(site, problems);
        for (int i = 0; i < site.identifiers().size(); i++) {
            problems.text(
                    "identifiers.%d.value".formatted(i),
                    site.identifiers().get(i).value());
        }
    }

    private static void names(Site site, RecordProblems problems) {
        problems.text("name.english", site.name().english());
        problems.optionalText("name.french", site.name().french());
        problems.optionalText("name.arabic", site.name().arabic());
        for (int i = 0; i < site.otherNames().size(); i++) {
            problems.text("otherNames.%d".formatted(i), site.otherNames().get(i));
        }
        problems.source("namesSourceId", site.namesSourceId());
    }

    private static void position(Site.Position position, RecordProblems problems) {
        if (position.accuracyMetres() <= 0) {
            problems.add("position.accuracyMetres", Reason.NOT_ABOVE_ZERO);
        }
        problems.source("position.sourceId", Objects.requireNonNullElse(position.sourceId(), ""));
        problems.optionalText("position.note", position.note());
    }

    private static void builtYear(Site site, RecordProblems problems) {
        Integer builtYear = site.builtYear();
        if (builtYear == null) {
            return;
        }
        KnownRecords known = problems.known();
        if (builtYear == 0) {
            problems.add("builtYear", Reason.NO_SUCH_YEAR);
        } else if (builtYear > known.today().getYear()) {
            problems.add("builtYear", Reason.IN_THE_FUTURE, known.today());
        }
        long earlier = known.assessmentsOf(site.id()).stream()
                        .filter(assessment -> RecordProblems.isOverBefore(builtYear, assessment.observedOn()))
                        .count()
                + known.eventsAt(site.id()).stream()
                        .filter(event -> RecordProblems.isOverBefore(builtYear, event.happened()))
                        .count();
        if (earlier > 0) {
            problems.add("builtYear", Reason.BUILT_TOO_LATE, earlier);
        }
    }

    private static void parent(Site site, RecordProblems problems) {
        @Nullable String parentId = site.parentId();
        if (parentId == null) {
            return;
        }
        if (isWithin(parentId, site.id(), problems.known())) {
            problems.add("parentId", Reason.OWN_PARENT);
        } else {
            problems.place("parentId", parentId);
        }
    }

    /** Whether a place is another one or belongs to it, at any remove. */
    private static boolean isWithin(String id, String wholeId, KnownRecords known) {
        Set<String> passed = new HashSet<>();
        @Nullable String next = id;
        while (next != null && passed.add(next)) {
            if (next.equals(wholeId)) {
                return true;
            }
            next = known.place(next).map(Site::parentId).orElse(null);
        }
        return false;
    }
}
