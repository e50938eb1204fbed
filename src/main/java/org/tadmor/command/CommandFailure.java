package org.tadmor.command;

/** A reason why something asked of the program at the command line is not done, as a sentence for who asked. */
public class CommandFailure extends RuntimeException {

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
