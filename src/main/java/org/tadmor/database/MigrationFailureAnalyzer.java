package org.tadmor.database;

import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which migration of the database failed, and what PostgreSQL said to it. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException cause) {
        SQLException refusal = findCause(cause, SQLException.class);
        String reason =
                Objects.toString(cause.getMessage(), "").lines().findFirst().orElse("");
        return new FailureAnalysis(
                "the database could not be brought up to date: %s%s."
                        .formatted(reason, refusal == null ? "" : " (" + refusal.getMessage() + ")"),
                "Nothing of that step was kept; run the Tadmor that last worked with this data, or correct the step.",
                cause);
    }
}
