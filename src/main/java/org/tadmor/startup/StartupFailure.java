package org.tadmor.startup;

/** A reason not to start that the person who started the program can do something about. */
public class StartupFailure extends RuntimeException {

    private final String problem;
    private final String remedy;

    /**
     * @param problem what is wrong, as the rest of a sentence: {@code the file a.csv has no column "source".}
     * @param remedy what to do about it, as sentences
     */
    public StartupFailure(String problem, String remedy) {
        super(problem + " " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    public StartupFailure(String problem, String remedy, Throwable cause) {
        this(problem, remedy);
        initCause(cause);
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
