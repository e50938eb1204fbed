package org.tadmor.exchange;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The evidence files have problems, and therefore nothing of them was loaded. */
public class MalformedEvidenceException extends RuntimeException {

    private static final int SHOWN = 20;

    private final transient List<EvidenceProblem> problems;

    MalformedEvidenceException(List<EvidenceProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** All of them, by file and line; the message shows the first 20. */
    public List<EvidenceProblem> problems() {
        return problems;
    }

    private static String message(List<EvidenceProblem> problems) {
        String shown =
                problems.stream().limit(SHOWN).map(EvidenceProblem::toString).collect(joining("\n"));
        int more = problems.size() - SHOWN;
        return more > 0 ? shown + "\nand %d more".formatted(more) : shown;
    }
}
