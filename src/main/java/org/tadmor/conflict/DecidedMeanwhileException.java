package org.tadmor.conflict;

/** Someone else decided about the conflict after its reader opened it; nothing was stored. */
public class DecidedMeanwhileException extends RuntimeException {

    DecidedMeanwhileException(String conflictId) {
        super("conflict %s was decided meanwhile".formatted(conflictId));
    }
}
