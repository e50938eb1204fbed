package org.tadmor.curation;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tadmor.assessment.Condition;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.assessment.Threat;
import org.tadmor.event.SiteEvent;
import org.tadmor.site.Register;
import org.tadmor.site.Sensitivity;
import org.tadmor.site.Site;
import org.tadmor.site.SiteKind;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.DateSpan;
import org.tadmor.vocabulary.GeoPoint;
import org.tadmor.vocabulary.MultilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sound content of each kind, twice: with all it can say, and with no more than it must. */
final class ExampleRecords {

    static final Citation CITATION = new Citation("guardian", "paragraph 4");

    private ExampleRecords() {}

    static Site fullPlace() {
        return new Site(
                "gate",
                "city",
                SiteKind.ARCH,
                new MultilingualText("Gate \"of\" the sun", "Porte du soleil", "باب الشمس"),
                List.of("Sun gate", "بوابة"),
                "guardian",
                new Site.Position(new GeoPoint(34.5, -38.25), 10, "guardian", "centre of the arch"),
                Sensitivity.ABOUT_1_KM,
                "1st c. BC",
                "guardian",
                -32,
                List.of(new Site.Identifier(Register.OPENSTREETMAP, "way/1")));
    }

    static Site barePlace() {
        return new Site(
                "hill",
                null,
                SiteKind.MONUMENT,
                new MultilingualText("Hill", null, null),
                List.of(),
                "guardian",
                new Site.Position(new GeoPoint(0, 0), 1, "guardian", null),
                Sensitivity.EXACT,
                "unknown",
                "guardian",
                null,
                List.of());
    }

    static Source fullSource() {
        return new Source(
                "report",
                Source.Kind.REPORT,
                "المديرية",
                "Rapport",
                DateSpan.parse("2015-08/2015-09"),
                URI.create("https://example.org/a?b=%D8%AA"),
                "CC BY 4.0",
                "guardian");
    }

    static Source bareSource() {
        return new Source("map", Source.Kind.REFERENCE, "Mappers", "The map", null, null, null, null);
    }

    static ConditionAssessment fullAssessment() {
        return new ConditionAssessment(
                "temple-2015",
                "temple",
                DateSpan.parse("2015-08-27/2015-08-31"),
                ConditionAssessment.Method.SATELLITE,
                Condition.DESTROYED,
                Certainty.HIGH,
                "destroyed",
                "Gone between two images.",
                "An analyst",
                CITATION);
    }

    static ConditionAssessment bareAssessment() {
        return new ConditionAssessment(
                "temple-before",
                "temple",
                DateSpan.parse("../2015-08-30~"),
                ConditionAssessment.Method.REPORT,
                Condition.INTACT,
                Certainty.LOW,
                null,
                "It stood.",
                null,
                CITATION);
    }

    static SiteEvent fullEvent() {
        return new SiteEvent(
                "fall",
                SiteEvent.Kind.DESTRUCTION,
                DateSpan.parse("2015-08-30"),
                "that Sunday",
                Certainty.DEFINITE,
                "The temple was brought down.",
                "Explosives",
                List.of("temple", "city"),
                List.of(claim("fall-guardian", "2015-08-30"), claim("fall-again", null)));
    }

    static SiteEvent bareEvent() {
        return new SiteEvent(
                "seizure",
                SiteEvent.Kind.SEIZURE,
                DateSpan.parse("2015-05"),
                "in May",
                Certainty.MEDIUM,
                "The city was taken.",
                null,
                List.of("city"),
                List.of(claim("seizure-guardian", null)));
    }

    static EventClaim fullClaim() {
        return new EventClaim(
                "siege",
                new SiteEvent.Claim(
                        "siege-denied",
                        SiteEvent.Stance.DENIES,
                        "A ministry",
                        DateSpan.parse("2015-05-20"),
                        "Says that it never happened.",
                        Certainty.NEGLIGIBLE,
                        CITATION));
    }

    static EventClaim bareClaim() {
        return new EventClaim("siege", claim("siege-repeated", null));
    }

    static SiteEvent.Claim claim(String id, @Nullable String happened) {
        return new SiteEvent.Claim(
                id,
                SiteEvent.Stance.REPORTS,
                null,
                happened == null ? null : DateSpan.parse(happened),
                "Tells of it.",
                Certainty.HIGH,
                CITATION);
    }

    static Threat fullThreat() {
        return new Threat(
                "city-at-risk",
                "city",
                Threat.Kind.ARMED_CONFLICT,
                DateSpan.parse("2015-05/.."),
                Certainty.HIGH,
                "There is fighting.",
                "A resident",
                CITATION,
                List.of(new Threat.End(
                        "city-safe",
                        DateSpan.parse("2016-03-27"),
                        Certainty.MEDIUM,
                        "It is over.",
                        "The army",
                        CITATION)));
    }

    static Threat bareThreat() {
        return new Threat(
                "temple-decays",
                "temple",
                Threat.Kind.DECAY,
                DateSpan.parse("2014"),
                Certainty.LOW,
                "Rain gets in.",
                null,
                CITATION,
                List.of());
    }

    static List<Object> all() {
        return List.of(
                fullPlace(),
                barePlace(),
                fullSource(),
                bareSource(),
                fullAssessment(),
                bareAssessment(),
                fullEvent(),
                bareEvent(),
                fullClaim(),
                bareClaim(),
                fullThreat(),
                bareThreat());
    }

    /** One of each kind. */
    static List<Object> oneOfEach() {
        return List.of(fullPlace(), fullSource(), fullAssessment(), fullEvent(), fullClaim(), fullThreat());
    }

    static Object full(RecordKind kind) {
        return oneOfEach().stream()
                .filter(content -> RecordKind.of(content) == kind)
                .findFirst()
                .orElseThrow();
    }

    /**
     * A content with other values in some of its fields.
     *
     * @param changes the path of a field, its value, the path of another, and so on
     */
    @SuppressWarnings("unchecked")
    static <T> T edited(T content, @Nullable Object... changes) {
        JsonMapper mapper = new JsonMapper();
        JsonNode tree = mapper.readTree(RecordJson.write(content));
        for (int i = 0; i < changes.length; i += 2) {
            List<String> path = List.of(String.valueOf(changes[i]).split("\\."));
            String parent = String.join("/", path.subList(0, path.size() - 1));
            JsonNode owner = tree.at(parent.isEmpty() ? "" : "/" + parent);
            JsonNode value = mapper.valueToTree(changes[i + 1]);
            if (owner instanceof ArrayNode list) {
                list.set(Integer.parseInt(path.getLast()), value);
            } else {
                ((ObjectNode) owner).set(path.getLast(), value);
            }
        }
        return (T) RecordJson.read(RecordKind.of(content), tree.toString());
    }

    /** The same record with something else to say. */
    static Object corrected(Object content) {
        return switch (content) {
            case Site site ->
                new Site(
                        site.id(),
                        site.parentId(),
                        SiteKind.MONUMENT,
                        new MultilingualText("Corrected", null, null),
                        List.of("One more"),
                        site.namesSourceId(),
                        site.position(),
                        Sensitivity.HIDDEN,
                        site.period(),
                        site.periodSourceId(),
                        null,
                        List.of(new Site.Identifier(Register.WIKIDATA, "Q1")));
            case Source source ->
                new Source(source.id(), Source.Kind.PRESS, "Corrected", source.title(), null, null, null, null);
            case ConditionAssessment assessment -> withCondition(assessment, Condition.SEVERE);
            case SiteEvent event ->
                new SiteEvent(
                        event.id(),
                        event.kind(),
                        event.happened(),
                        event.dateAsStated(),
                        event.certainty(),
                        "Corrected",
                        null,
                        List.of("city"),
                        event.claims());
            case EventClaim claim ->
                new EventClaim(
                        claim.eventId(),
                        new SiteEvent.Claim(
                                claim.claim().id(),
                                SiteEvent.Stance.CLAIMS,
                                null,
                                null,
                                "Corrected",
                                Certainty.LOW,
                                CITATION));
            case Threat threat ->
                new Threat(
                        threat.id(),
                        threat.siteId(),
                        threat.kind(),
                        threat.active(),
                        Certainty.LOW,
                        "Corrected",
                        null,
                        CITATION,
                        List.of());
            default -> throw new IllegalArgumentException();
        };
    }

    static ConditionAssessment withCondition(ConditionAssessment assessment, Condition condition) {
        return new ConditionAssessment(
                assessment.id(),
                assessment.siteId(),
                assessment.observedOn(),
                assessment.method(),
                condition,
                assessment.certainty(),
                assessment.sourceTerm(),
                assessment.summary(),
                assessment.statedBy(),
                assessment.citation());
    }

    static void signInAs(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        username, null, AuthorityUtils.NO_AUTHORITIES));
    }

    static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
