package org.tadmor.exchange;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start on malformed evidence with the list of problems in place of a stack trace. */
class MalformedEvidenceAnalyzer extends AbstractFailureAnalyzer<MalformedEvidenceException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MalformedEvidenceException cause) {
        return new FailureAnalysis(
                "The evidence files are malformed:\n\n" + cause.getMessage(),
                "Correct the lines named above and start again. Nothing was loaded, and nothing on record was changed.",
                cause);
    }
}
