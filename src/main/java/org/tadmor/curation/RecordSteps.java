package org.tadmor.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.curation.RecordRevision.State;

/**
 * What each change makes of a record: which step follows its history, and how the record stands after it. Each method
 * checks first, then changes what stands, and answers the step to be stored.
 */
class RecordSteps {

    private final StandingRecords standing;
    private final RecordCheck check;

    RecordSteps(StandingRecords standing, RecordCheck check) {
        this.standing = standing;
        this.check = check;
    }

    /**
     * A revision to be.
     *
     * @param first whether the record stands for the first time with it, and its parts with it
     */
    record Step(
            Action action,
            State state,
            boolean published,
            Object content,
            @Nullable String reason,
            boolean first) {

        /** The same done to another record. */
        Step of(Object other) {
            return new Step(action, state, published, other, reason, first);
        }
    }

    Step begin(Object content, Publication publication) {
        refuse(check.problemsOfNew(content));
        if (publication == Publication.FOR_REVIEW) {
            return hidden(Action.DRAFTED, State.AWAITING_REVIEW, content, null);
        }
        standing.add(content);
        return new Step(Action.RECORDED, State.STANDING, true, content, null, true);
    }

    Step correct(List<RecordRevision> history, Object content, String reason, Publication publication) {
        RecordRevision latest = history.getLast();
        requireState(latest, State.STANDING, State.AWAITING_REVIEW);
        requireSameRecord(latest, content);
        refuse(check.problemsOfReason(reason));
        Object written = standing.asOnRecord(content);
        if (publication == Publication.FOR_REVIEW) {
            refuse(problems(history, written));
            return hidden(Action.DRAFTED, State.AWAITING_REVIEW, written, reason);
        }
        return stand(history, stands(history) ? Action.CORRECTED : Action.PUBLISHED, written, reason);
    }

    Step publish(List<RecordRevision> history) {
        RecordRevision latest = history.getLast();
        requireState(latest, State.AWAITING_REVIEW);
        return stand(history, Action.PUBLISHED, standing.asOnRecord(latest.content()), latest.reason());
    }

    Step discard(List<RecordRevision> history, String reason) {
        RecordRevision latest = history.getLast();
        requireState(latest, State.AWAITING_REVIEW);
        refuse(check.problemsOfReason(reason));
        return lastPublished(history)
                .map(stood -> hidden(Action.DISCARDED, stood.state(), stood.content(), reason))
                .orElseGet(() -> hidden(Action.DISCARDED, State.DISCARDED, latest.content(), reason));
    }

    Step withdraw(List<RecordRevision> history, String reason) {
        RecordRevision latest = history.getLast();
        requireState(latest, State.STANDING);
        refuse(check.problemsOfReason(reason));
        return takeAway(Action.WITHDRAWN, latest.content(), reason);
    }

    Step restore(List<RecordRevision> history, String reason) {
        RecordRevision latest = history.getLast();
        requireState(latest, State.WITHDRAWN);
        refuse(check.problemsOfReason(reason));
        return stand(history, Action.RESTORED, standing.asOnRecord(latest.content()), reason);
    }

    List<Step> undo(List<RecordRevision> history) {
        RecordRevision last = history.getLast();
        List<RecordRevision> earlier = history.subList(0, history.size() - 1);
        if (!last.published()) {
            return List.of(
                    earlier.isEmpty()
                            ? hidden(Action.UNDONE, State.DISCARDED, last.content(), null)
                            : hidden(
                                    Action.UNDONE,
                                    earlier.getLast().state(),
                                    earlier.getLast().content(),
                                    null));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(lastPublished(earlier)
                .filter(stood -> stood.state() == State.STANDING)
                .map(stood -> stand(history, Action.UNDONE, standing.asOnRecord(stood.content()), null))
                .orElseGet(() -> takeAway(Action.UNDONE, last.content(), null)));
        if (!earlier.isEmpty() && earlier.getLast().isDraft()) {
            RecordRevision draft = earlier.getLast();
            steps.add(hidden(Action.DRAFTED, State.AWAITING_REVIEW, draft.content(), draft.reason()));
        }
        return steps;
    }

    private Step stand(List<RecordRevision> history, Action action, Object content, @Nullable String reason) {
        refuse(problems(history, content));
        boolean first = lastPublished(history).isEmpty();
        if (first) {
            standing.add(content);
        } else {
            standing.replace(content);
            standing.restore(RecordKey.of(content));
        }
        return new Step(action, State.STANDING, true, content, reason, first);
    }

    private Step takeAway(Action action, Object content, @Nullable String reason) {
        refuse(check.problemsOfWithdrawing(content));
        standing.withdraw(RecordKey.of(content));
        return new Step(action, State.WITHDRAWN, true, content, reason, false);
    }

    /** What keeps a content from standing next. */
    private List<RecordProblem> problems(List<RecordRevision> history, Object content) {
        if (lastPublished(history).isEmpty()) {
            return check.problemsOfFirst(content);
        }
        return stands(history) ? check.problems(content) : check.problemsOfRestoring(content);
    }

    private static Step hidden(Action action, State state, Object content, @Nullable String reason) {
        return new Step(action, state, false, content, reason, false);
    }

    private static boolean stands(List<RecordRevision> history) {
        return lastPublished(history)
                .filter(stood -> stood.state() == State.STANDING)
                .isPresent();
    }

    private static Optional<RecordRevision> lastPublished(List<RecordRevision> history) {
        return history.reversed().stream().filter(RecordRevision::published).findFirst();
    }

    private static void refuse(List<RecordProblem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedRecordException(problems);
        }
    }

    private static void requireSameRecord(RecordRevision read, Object content) {
        boolean same = RecordKey.of(content).equals(read.key())
                && (!(content instanceof EventClaim claim)
                        || claim.eventId().equals(read.content(EventClaim.class).eventId()));
        if (!same) {
            throw new IllegalArgumentException("a content of another record, or a claim about another event");
        }
    }

    private static void requireState(RecordRevision latest, State... states) {
        if (!Arrays.asList(states).contains(latest.state())) {
            throw new IllegalStateException("%s is %s".formatted(latest.key(), latest.state()));
        }
    }
}
