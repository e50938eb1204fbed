package org.tadmor.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Reports a failed start in one line, and a list in it, indented by two spaces, in a line each; keeps Spring Boot's own
 * reporter from adding a page.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneLineReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        // Here and not in application.properties, which has not been read yet when it is itself at fault.
        LoggingSystem.get(getClass().getClassLoader())
                .setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
        System.err.println(lineFor(analysis));
    }

    static String lineFor(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : analysis.getAction();
        String line = "Tadmor did not start: %s %s".formatted(analysis.getDescription(), action);
        return line.replaceAll("(?!\\n {2}\\S)\\s+", " ").strip();
    }
}
