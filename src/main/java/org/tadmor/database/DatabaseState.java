package org.tadmor.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be had of the database at the moment. */
public enum DatabaseState {
    /** It reads and writes. */
    ANSWERING,
    /** It reads, and refuses to write: its disk has no room left, or its owner wants it so. */
    READ_ONLY,
    /** It does not answer. */
    AWAY;

    /** Classes and codes of SQL states. */
    private static final String NO_CONNECTION = "08";

    private static final String SHUT_DOWN = "57P";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String DISK_FULL = "53100";
    private static final String READ_ONLY_TRANSACTION = "25006";

    /** The state that something failed for; empty when it failed for another reason. */
    public static Optional<DatabaseState> behind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(AWAY);
            }
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return behind(refusal.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseState> behind(String state) {
        if (state.startsWith(NO_CONNECTION) || state.startsWith(SHUT_DOWN) || state.equals(TOO_MANY_CONNECTIONS)) {
            return Optional.of(AWAY);
        }
        return state.equals(DISK_FULL) || state.equals(READ_ONLY_TRANSACTION)
                ? Optional.of(READ_ONLY)
                : Optional.empty();
    }
}
