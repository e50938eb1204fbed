package org.tadmor.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.tadmor.ExampleSites.SOURCE;
import static org.tadmor.ExampleSites.site;
import static org.tadmor.curation.ExampleRecords.corrected;
import static org.tadmor.curation.ExampleRecords.edited;
import static org.tadmor.curation.ExampleRecords.signInAs;
import static org.tadmor.curation.ExampleRecords.signOut;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tadmor.DoorTest;
import org.tadmor.ExampleSites;
import org.tadmor.TestClock;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.ConditionAssessment;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;
import org.tadmor.site.Register;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@WithMockUser("zenobia")
@RecordApplicationEvents
class RecordsTests {

    private static final ConditionAssessment CONTENT = ExampleRecords.fullAssessment();
    private static final ConditionAssessment OTHER = (ConditionAssessment) corrected(CONTENT);

    @Autowired
    private Records records;

    @Autowired
    private RecordRevisions revisions;

    @Autowired
    private Sources sources;

    @Autowired
    private Sites sites;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SiteEvents siteEvents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void putOnRecordWhatOthersRestOn(@Autowired Accounts accounts) {
        sources.record(SOURCE);
        sites.record(site("city"));
        sites.record(site("temple"));
        siteEvents.record(ExampleSites.event("siege", SiteEvent.Kind.SEIZURE, "2015-05-20", "city"));
        accounts.open(new Account("zenobia", "Zenobia زنوبيا", Role.CURATOR), "silk road");
        accounts.open(new Account("odaenathus", "Odaenathus", Role.REVIEWER), "other road");
    }

    /** What can be done with a record, by one curator in one step. */
    enum Verb {
        CORRECT(Action.CORRECTED, State.STANDING, true) {
            @Override
            RecordRevision act(Records records, RecordRevision read, UUID submission) {
                return records.correct(read, OTHER, "seen again", Publication.AT_ONCE, submission);
            }
        },
        DRAFT(Action.DRAFTED, State.AWAITING_REVIEW, false) {
            @Override
            RecordRevision act(Records records, RecordRevision read, UUID submission) {
                return records.correct(read, OTHER, "seen again", Publication.FOR_REVIEW, submission);
            }
        },
        WITHDRAW(Action.WITHDRAWN, State.WITHDRAWN, true) {
            @Override
            RecordRevision act(Records records, RecordRevision read, UUID submission) {
                return records.withdraw(read, "a mistake", submission);
            }
        },
        UNDO(Action.UNDONE, State.WITHDRAWN, true) {
            @Override
            RecordRevision act(Records records, RecordRevision read, UUID submission) {
                return records.undo(read, submission);
            }
        };

        final Action action;
        final State state;
        final boolean published;

        Verb(Action action, State state, boolean published) {
            this.action = action;
            this.state = state;
            this.published = published;
        }

        abstract RecordRevision act(Records records, RecordRevision read, UUID submission);
    }

    static List<Object> contents() {
        return ExampleRecords.all();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void letsWhatIsRecordedStandAndKeepsItWhole(Object content) {
        RecordRevision recorded = record(content);

        assertThat(recorded.content()).isEqualTo(content);
        assertThat(recorded)
                .extracting(
                        RecordRevision::number,
                        RecordRevision::action,
                        RecordRevision::state,
                        RecordRevision::author,
                        RecordRevision::authorName,
                        RecordRevision::recordedAt)
                .containsExactly(1, Action.RECORDED, State.STANDING, "zenobia", "Zenobia زنوبيا", clock.instant());
        assertThat(revisions.history(recorded.key())).containsExactly(recorded);
        assertThat(standing(recorded.key())).contains(content);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void correctsWhatStandsAndKeepsWhatStoodBefore(Object content) {
        RecordRevision read = record(content);
        clock.advance(Duration.ofMinutes(1));
        RecordRevision correction = correct(read, corrected(content));

        assertThat(correction.number()).isEqualTo(2);
        assertThat(correction.reason()).isEqualTo("seen again");
        assertThat(standing(read.key())).contains(corrected(content));
        assertThat(revisions.history(read.key())).containsExactly(read, correction);
        assertThat(revisions.before(correction)).contains(read);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void withdrawsAndRestores(Object content) {
        RecordRevision read = record(content);
        RecordRevision withdrawal = records.withdraw(read, "a mistake", UUID.randomUUID());
        assertThat(standing(read.key())).isEmpty();
        assertThat(withdrawal.content()).isEqualTo(content);

        RecordRevision restoration = records.restore(withdrawal, "no mistake", UUID.randomUUID());
        assertThat(standing(read.key())).contains(content);
        assertThat(revisions.history(read.key())).containsExactly(read, withdrawal, restoration);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keepsADraftOutOfWhatStandsUntilItIsPublished(Object content) {
        RecordRevision draft = records.record(content, Publication.FOR_REVIEW, UUID.randomUUID());
        assertThat(standing(draft.key())).isEmpty();
        assertThat(revisions.awaitingReview()).containsExactly(draft);

        RecordRevision published = records.publish(draft, UUID.randomUUID());
        assertThat(published.action()).isEqualTo(Action.PUBLISHED);
        assertThat(standing(draft.key())).contains(content);
        assertThat(revisions.awaitingReview()).isEmpty();
    }

    @Test
    void leavesTheDraftsOfOthersToReviewers(@Autowired Accounts accounts) {
        RecordRevision draft = records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID());
        accounts.open(new Account("worod", "Worod", Role.CURATOR), "third road");
        signInAs("worod");
        assertThat(records.canReview(draft)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.publish(draft, UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.discard(draft, "no", UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> correct(draft, OTHER));

        signInAs("odaenathus");
        assertThat(records.canReview(draft)).isTrue();
        assertThat(records.publish(draft, UUID.randomUUID()).author()).isEqualTo("odaenathus");
    }

    @Test
    void leavesADraftOfSeveralToReviewers(@Autowired Accounts accounts) {
        RecordRevision draft = records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID());
        accounts.open(new Account("worod", "Worod", Role.CURATOR), "third road");
        signInAs("worod");
        RecordRevision better = draft(draft, OTHER);
        assertThat(records.canReview(better)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.publish(better, UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> correct(better, CONTENT));

        signInAs("odaenathus");
        RecordRevision published = correct(better, CONTENT);
        signInAs("worod");
        RecordRevision ofHisOwn = draft(published, OTHER);
        assertThat(records.canReview(ofHisOwn)).isTrue();
        assertThat(correct(ofHisOwn, OTHER).action()).isEqualTo(Action.CORRECTED);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void showsReadersNothingOfADraft(Object content) {
        RecordRevision draft = records.record(content, Publication.FOR_REVIEW, UUID.randomUUID());
        RecordRevision better =
                records.correct(draft, corrected(content), "better", Publication.FOR_REVIEW, UUID.randomUUID());
        records.discard(better, "not good enough", UUID.randomUUID());
        signOut();

        assertThat(revisions.latest(draft.key())).isEmpty();
        assertThat(revisions.history(draft.key())).isEmpty();
        assertThat(revisions.before(better)).isEmpty();
        assertThat(revisions.changes(ChangeFilter.ALL, 0, 50)).isEmpty();
        assertThat(revisions.count(ChangeFilter.ALL)).isZero();
        assertThat(revisions.authors()).isEmpty();
        assertThat(revisions.awaitingReview()).isEmpty();
        assertThat(standing(draft.key())).isEmpty();
    }

    @Test
    void showsReadersWhatStandsWhileACorrectionWaits() {
        RecordRevision recorded = record(CONTENT);
        RecordRevision draft = draft(recorded, OTHER);
        assertThat(revisions.latest(recorded.key())).contains(draft);
        signOut();
        assertThat(revisions.latest(recorded.key())).contains(recorded);
        assertThat(revisions.history(recorded.key())).containsExactly(recorded);
        assertThat(standing(recorded.key())).contains(CONTENT);
    }

    @Test
    void keepsWithdrawnRecordsReadable() {
        RecordRevision withdrawal = records.withdraw(record(CONTENT), "a mistake", UUID.randomUUID());
        signOut();
        assertThat(revisions.latest(withdrawal.key())).contains(withdrawal);
        assertThat(withdrawal.reason()).isEqualTo("a mistake");
    }

    /** What a curator does, and what stands and waits once the last step is undone. */
    @Test
    void undoesEachStep() {
        RecordRevision recorded = record(CONTENT);
        assertUndone(correct(recorded, OTHER), State.STANDING, CONTENT, Optional.of(CONTENT));
        RecordRevision latest = latest();
        assertUndone(latest, State.STANDING, OTHER, Optional.of(OTHER));
        assertUndone(
                records.withdraw(latest(), "a mistake", UUID.randomUUID()), State.STANDING, OTHER, Optional.of(OTHER));
        RecordRevision withdrawn = records.withdraw(latest(), "a mistake", UUID.randomUUID());
        assertUndone(
                records.restore(withdrawn, "no mistake", UUID.randomUUID()), State.WITHDRAWN, OTHER, Optional.empty());
        assertUndone(latest(), State.STANDING, OTHER, Optional.of(OTHER));
        RecordRevision draft = draft(latest(), CONTENT);
        assertUndone(draft, State.STANDING, OTHER, Optional.of(OTHER));
        assertUndone(latest(), State.AWAITING_REVIEW, CONTENT, Optional.of(OTHER));
        RecordRevision discarded = records.discard(latest(), "no", UUID.randomUUID());
        assertThat(discarded.state()).isEqualTo(State.STANDING);
        assertThat(discarded.content()).isEqualTo(OTHER);
        assertUndone(discarded, State.AWAITING_REVIEW, CONTENT, Optional.of(OTHER));
        assertUndone(records.publish(latest(), UUID.randomUUID()), State.AWAITING_REVIEW, CONTENT, Optional.of(OTHER));
    }

    @Test
    void undoesWhatStartedARecord() {
        assertUndone(record(CONTENT), State.WITHDRAWN, CONTENT, Optional.empty());
        assertUndone(latest(), State.STANDING, CONTENT, Optional.of(CONTENT));
    }

    @Test
    void undoesADraftThatStartedARecord() {
        RecordRevision draft = records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID());
        assertUndone(draft, State.DISCARDED, CONTENT, Optional.empty());
        assertUndone(latest(), State.AWAITING_REVIEW, CONTENT, Optional.empty());
    }

    @Test
    void letsAPublishedDraftWaitAgainWhenThatIsUndone() {
        RecordRevision draft = records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID());
        assertUndone(records.publish(draft, UUID.randomUUID()), State.AWAITING_REVIEW, CONTENT, Optional.empty());
        assertThat(revisions.history(draft.key()))
                .extracting(RecordRevision::action)
                .containsExactly(Action.DRAFTED, Action.PUBLISHED, Action.UNDONE, Action.DRAFTED);
        assertThat(revisions.awaitingReview()).containsExactly(latest());

        records.publish(latest(), UUID.randomUUID());
        assertThat(standing(draft.key())).contains(CONTENT);
    }

    @Test
    void letsNobodyUndoWhatAnotherDid() {
        RecordRevision recorded = record(CONTENT);
        signInAs("odaenathus");
        assertThat(records.canUndo(recorded)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.undo(recorded, UUID.randomUUID()));
        assertThat(standing(recorded.key())).contains(CONTENT);
    }

    @Test
    void letsNobodyUndoWhatTheEvidenceFilesBrought() {
        RecordRevision loaded =
                revisions.latest(new RecordKey(RecordKind.PLACE, "city")).orElseThrow();
        assertThat(records.canUndo(loaded)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.undo(loaded, UUID.randomUUID()));
    }

    @Test
    void keepsWhatTheEvidenceFilesBroughtAsTheFirstRevision() {
        RecordKey key = new RecordKey(RecordKind.PLACE, "city");
        RecordRevision loaded = revisions.latest(key).orElseThrow();
        assertThat(loaded)
                .extracting(RecordRevision::number, RecordRevision::action, RecordRevision::author)
                .containsExactly(1, Action.LOADED, RecordRevision.EVIDENCE);
        assertThat(rows()).isZero();

        Site better = edited(site("city"), "period", "2nd century");
        RecordRevision correction = correct(loaded, better);
        assertThat(revisions.history(key)).containsExactly(loaded, correction);
        assertThat(rows()).isEqualTo(2);
        assertThat(events.stream(RecordRevision.class)).containsExactly(correction);
    }

    @Test
    void losesNothingThatTheEvidenceFilesAddToACorrectedRecord() {
        RecordKey key = new RecordKey(RecordKind.PLACE, "city");
        correct(revisions.latest(key).orElseThrow(), edited(site("city"), "period", "2nd century"));
        Site.Identifier added = new Site.Identifier(Register.WIKIDATA, "Q5747");
        sites.record("city", added);

        RecordRevision read = revisions.latest(key).orElseThrow();
        assertThat(read.content(Site.class).identifiers()).containsExactly(added);
        correct(read, edited(read.content(Site.class), "period", "3rd century"));
        assertThat(revisions.history(key))
                .extracting(RecordRevision::number, RecordRevision::action)
                .containsExactly(
                        tuple(1, Action.LOADED),
                        tuple(2, Action.CORRECTED),
                        tuple(3, Action.LOADED),
                        tuple(4, Action.CORRECTED));
        assertThat(sites.withId("city").orElseThrow().identifiers()).containsExactly(added);
    }

    @Test
    void reversesDestroyed() {
        assessments.record(CONTENT);
        RecordRevision read = revisions.latest(RecordKey.of(CONTENT)).orElseThrow();
        correct(read, OTHER);
        assertThat(assessments.all()).containsExactly(OTHER);
        assertThat(revisions.history(read.key()))
                .extracting(
                        revision -> revision.content(ConditionAssessment.class)
                                .condition()
                                .name(),
                        RecordRevision::reason)
                .containsExactly(tuple("DESTROYED", null), tuple("SEVERE", "seen again"));
    }

    @ParameterizedTest
    @EnumSource
    void storesOnceWhatIsSentTwice(Verb verb) {
        RecordRevision read = record(CONTENT);
        UUID submission = UUID.randomUUID();
        RecordRevision first = verb.act(records, read, submission);
        clock.advance(Duration.ofSeconds(1));

        assertThat(verb.act(records, read, submission)).isEqualTo(first);
        assertThat(first)
                .extracting(RecordRevision::action, RecordRevision::state, RecordRevision::published)
                .containsExactly(verb.action, verb.state, verb.published);
        assertThat(revisions.history(read.key())).containsExactly(read, first);
        assertThat(events.stream(RecordRevision.class)).containsExactly(read, first);
    }

    @Test
    void storesARecordOnceThatIsSentTwice() {
        UUID submission = UUID.randomUUID();
        RecordRevision first = records.record(CONTENT, Publication.AT_ONCE, submission);
        assertThat(records.record(CONTENT, Publication.AT_ONCE, submission)).isEqualTo(first);
        assertThat(rows()).isEqualTo(1);
    }

    /** As when the program was killed before it could answer, and the draft was typed on. */
    @Test
    void takesNothingForStoredThatWasTypedOnAfterASaveThatNobodyHeardOf() {
        UUID submission = UUID.randomUUID();
        RecordRevision first = records.record(CONTENT, Publication.AT_ONCE, submission);
        assertThatExceptionOfType(RecordConflictException.class)
                .isThrownBy(() -> records.record(OTHER, Publication.AT_ONCE, submission))
                .satisfies(conflict -> assertThat(conflict.latest()).isEqualTo(first));

        UUID next = UUID.randomUUID();
        RecordRevision corrected = records.correct(first, OTHER, "typed on", Publication.AT_ONCE, next);
        assertThatExceptionOfType(RecordConflictException.class)
                .isThrownBy(() -> records.correct(first, CONTENT, "typed on", Publication.AT_ONCE, next))
                .satisfies(conflict -> assertThat(conflict.latest()).isEqualTo(corrected));
        assertThat(revisions.history(first.key())).containsExactly(first, corrected);
    }

    @Test
    void takesNoClaimForStoredThatCameWithAnEventAndWasTypedOn() {
        UUID submission = UUID.randomUUID();
        SiteEvent event = ExampleRecords.fullEvent();
        RecordRevision first = records.record(event, Publication.AT_ONCE, submission);
        SiteEvent typedOn = event.withClaims(List.of(ExampleRecords.claim("fall-guardian", "2015-08-31")));
        assertThatExceptionOfType(RecordConflictException.class)
                .isThrownBy(() -> records.record(typedOn, Publication.AT_ONCE, submission));
        assertThat(records.record(event, Publication.AT_ONCE, submission)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheLatestWhenSomeoneChangedTheRecordMeanwhile(Verb verb) {
        RecordRevision read = record(CONTENT);
        signInAs("odaenathus");
        RecordRevision latest = correct(read, OTHER);
        signInAs("zenobia");

        RecordConflictException conflict =
                catchThrowableOfType(RecordConflictException.class, () -> verb.act(records, read, UUID.randomUUID()));
        assertThat(conflict.latest()).isEqualTo(latest);
        assertThat(revisions.history(read.key())).containsExactly(read, latest);
        assertThat(standing(read.key())).contains(OTHER);
    }

    @ParameterizedTest
    @EnumSource
    void letsReadersChangeNothing(Verb verb) {
        RecordRevision read = record(CONTENT);
        signOut();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> verb.act(records, read, UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID()));
        assertThat(rows()).isEqualTo(1);
        assertThat(records.canUndo(read)).isFalse();
    }

    @Test
    void asksForAReason() {
        RecordRevision read = record(CONTENT);
        RefusedRecordException refused = catchThrowableOfType(
                RefusedRecordException.class, () -> records.withdraw(read, " ", UUID.randomUUID()));
        assertThat(refused.problems()).containsExactly(new RecordProblem("reason", Reason.REQUIRED));
        assertThat(standing(read.key())).contains(CONTENT);
    }

    @Test
    void storesNothingThatTheRulesRefuse() {
        RefusedRecordException refused =
                catchThrowableOfType(RefusedRecordException.class, () -> record(edited(CONTENT, "siteId", "atlantis")));
        assertThat(refused.problems()).containsExactly(new RecordProblem("siteId", Reason.UNKNOWN_PLACE, "atlantis"));
        assertThat(rows()).isZero();
        assertThat(assessments.all()).isEmpty();
    }

    @Test
    void checksADraftAgainBeforeItStands() {
        RecordRevision draft = records.record(CONTENT, Publication.FOR_REVIEW, UUID.randomUUID());
        RecordRevision temple =
                revisions.latest(new RecordKey(RecordKind.PLACE, "temple")).orElseThrow();
        records.withdraw(temple, "a mistake", UUID.randomUUID());
        assertThatExceptionOfType(RefusedRecordException.class)
                .isThrownBy(() -> records.publish(draft, UUID.randomUUID()));
    }

    @Test
    void withdrawsNothingThatOthersRestOn() {
        record(CONTENT);
        record(ExampleRecords.fullEvent());
        assertThat(refusal(new RecordKey(RecordKind.PLACE, "temple")))
                .containsExactly(new RecordProblem("id", Reason.STILL_CITED, 2));
        assertThat(refusal(new RecordKey(RecordKind.SOURCE, "guardian")))
                .containsExactly(new RecordProblem("id", Reason.STILL_CITED, 6));
        assertThat(refusal(new RecordKey(RecordKind.CLAIM, "siege-claim")))
                .containsExactly(new RecordProblem("id", Reason.LAST_CLAIM));

        records.withdraw(latest(), "a mistake", UUID.randomUUID());
        assertThat(refusal(new RecordKey(RecordKind.PLACE, "temple")))
                .containsExactly(new RecordProblem("id", Reason.STILL_CITED, 1));
    }

    @Test
    void bringsTheClaimsOfANewEventAlongAsRecordsOfTheirOwn() {
        RecordRevision recorded = record(ExampleRecords.fullEvent());
        RecordRevision claim =
                revisions.latest(new RecordKey(RecordKind.CLAIM, "fall-again")).orElseThrow();
        assertThat(claim)
                .extracting(RecordRevision::action, RecordRevision::author, RecordRevision::siteIds)
                .containsExactly(Action.RECORDED, "zenobia", List.of("temple", "city"));

        records.withdraw(claim, "said twice", UUID.randomUUID());
        correct(recorded, edited(ExampleRecords.fullEvent(), "summary", "It fell."));
        assertThat(siteEvents.all())
                .filteredOn(event -> event.id().equals("fall"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.summary()).isEqualTo("It fell.");
                    assertThat(event.claims()).extracting(SiteEvent.Claim::id).containsExactly("fall-guardian");
                });
    }

    @Test
    void leavesAClaimWithItsEvent() {
        RecordRevision claim = record(ExampleRecords.fullClaim());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> correct(
                        claim, new EventClaim("fall", ExampleRecords.fullClaim().claim())));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> correct(claim, ExampleRecords.bareClaim()));
    }

    @Test
    void findsARecordThatMovedUnderBothPlaces() {
        RecordRevision moved = correct(record(CONTENT), edited(CONTENT, "siteId", "city"));
        assertThat(moved.siteIds()).containsExactly("city", "temple");
    }

    @Test
    void tellsTheChangesThatAFilterLetsThroughTheLatestFirst() {
        RecordRevision recorded = record(CONTENT);
        clock.advance(Duration.ofDays(1));
        signInAs("odaenathus");
        RecordRevision correction = correct(recorded, OTHER);
        RecordRevision threat = record(ExampleRecords.fullThreat());

        assertThat(revisions.changes(ChangeFilter.ALL, 0, 50)).containsExactlyInAnyOrder(correction, threat, recorded);
        assertThat(revisions.changes(ChangeFilter.ALL, 2, 50)).containsExactly(recorded);
        assertThat(revisions.changes(ChangeFilter.ALL, 0, 1)).hasSize(1);
        assertThat(matching(ChangeFilter.ALL.withSiteId("city"))).containsExactly(threat);
        assertThat(matching(ChangeFilter.ALL.withKinds(Set.of(RecordKind.ASSESSMENT))))
                .containsExactly(correction, recorded);
        assertThat(matching(ChangeFilter.ALL.withActions(Set.of(Action.CORRECTED))))
                .containsExactly(correction);
        assertThat(matching(ChangeFilter.ALL.withAuthor("Odaenathus"))).containsExactlyInAnyOrder(correction, threat);
        assertThat(revisions.authors()).containsExactly("Odaenathus", "Zenobia زنوبيا");
        LocalDate day = LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC);
        assertThat(matching(ChangeFilter.ALL.withTo(day))).containsExactly(recorded);
        assertThat(matching(ChangeFilter.ALL.withFrom(day).withTo(day))).containsExactly(recorded);
        assertThat(matching(ChangeFilter.ALL.withFrom(day.plusDays(1)))).containsExactlyInAnyOrder(correction, threat);
    }

    @Test
    void knowsNothingOfUnheardOfRecords() {
        assertThat(revisions.latest(new RecordKey(RecordKind.PLACE, "atlantis")))
                .isEmpty();
        assertThat(revisions.history(new RecordKey(RecordKind.PLACE, "nul\0"))).isEmpty();
        assertThat(matching(ChangeFilter.ALL.withSiteId("nul\0"))).isEmpty();
    }

    @Test
    void keepsTheDatabaseFromRewritingHistory() {
        record(CONTENT);
        for (String rewriting : List.of("update record_revision set author = 'x'", "delete from record_revision")) {
            database.sql("savepoint before").update();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(rewriting).update());
            database.sql("rollback to before").update();
        }
        assertThat(rows()).isEqualTo(1);
    }

    private List<RecordRevision> matching(ChangeFilter filter) {
        List<RecordRevision> changes = revisions.changes(filter, 0, 50);
        assertThat(revisions.count(filter)).isEqualTo(changes.size());
        return changes;
    }

    private List<RecordProblem> refusal(RecordKey key) {
        RecordRevision read = revisions.latest(key).orElseThrow();
        return catchThrowableOfType(
                        RefusedRecordException.class, () -> records.withdraw(read, "a mistake", UUID.randomUUID()))
                .problems();
    }

    private void assertUndone(RecordRevision step, State state, Object content, Optional<Object> stands) {
        RecordRevision undone = records.undo(step, UUID.randomUUID());
        assertThat(undone.state()).isEqualTo(state);
        assertThat(undone.content()).isEqualTo(content);
        assertThat(undone).isEqualTo(latest());
        assertThat(standing(undone.key())).isEqualTo(stands);
    }

    private RecordRevision latest() {
        return revisions.latest(RecordKey.of(CONTENT)).orElseThrow();
    }

    private RecordRevision record(Object content) {
        return records.record(content, Publication.AT_ONCE, UUID.randomUUID());
    }

    private RecordRevision correct(RecordRevision read, Object content) {
        return records.correct(read, content, "seen again", Publication.AT_ONCE, UUID.randomUUID());
    }

    private RecordRevision draft(RecordRevision read, Object content) {
        return records.correct(read, content, "seen again", Publication.FOR_REVIEW, UUID.randomUUID());
    }

    /** What the doors of the features give to everyone. */
    private Optional<Object> standing(RecordKey key) {
        return new StandingRecords(sources, sites, assessments, siteEvents).find(key);
    }

    private int rows() {
        return database.sql("select count(*) from record_revision")
                .query(Integer.class)
                .single();
    }
}
