package org.tadmor.attachment;

/** A file was not attached; nothing was stored. */
public class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    RefusedFileException(FileProblem problem) {
        super("a file was refused: " + problem);
        this.problem = problem;
    }

    RefusedFileException(FileProblem problem, Throwable cause) {
        super("a file was refused: " + problem, cause);
        this.problem = problem;
    }

    public FileProblem problem() {
        return problem;
    }
}
