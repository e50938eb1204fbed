package org.tadmor.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Reports a failed start in one line, and a list in it, indented by two spaces, in a line each; stands in for Spring
 * Boot's own reporter, which application.properties silences.
 */
class OneLineReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println(lineFor(analysis));
    }

    static String lineFor(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : analysis.getAction();
        String line = "Tadmor did not start: %s %s".formatted(analysis.getDescription(), action);
        return line.replaceAll("(?!\\n {2}\\S)\\s+", " ").strip();
    }
}
