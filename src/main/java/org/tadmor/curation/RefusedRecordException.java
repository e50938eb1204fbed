package org.tadmor.curation;

import java.util.List;

/** {@link RecordCheck} found problems; nothing was stored. */
public class RefusedRecordException extends RuntimeException {

    private final transient List<RecordProblem> problems;

    RefusedRecordException(List<RecordProblem> problems) {
        super("refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    /** At least one, by field. */
    public List<RecordProblem> problems() {
        return problems;
    }
}
