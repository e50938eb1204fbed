package org.tadmor.exchange;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on malformed evidence with the list of problems, each on an indented line, in place of a stack trace. */
class MalformedEvidenceAnalyzer extends AbstractFailureAnalyzer<MalformedEvidenceException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MalformedEvidenceException cause) {
        String problems = String.valueOf(cause.getMessage());
        return new FailureAnalysis(
                "nothing was loaded from the evidence files; correct this and start again:\n"
                        + problems.indent(2).stripTrailing(),
                null,
                cause);
    }
}
