package org.tadmor.command;

import org.springframework.boot.ApplicationArguments;

/**
 * Something that the program does at the command line. Every class of the program that implements this is found, and
 * made with what its constructor asks for: the database ({@code JdbcClient}, {@code DataSource}, transactions), the
 * clock, the settings. It carries no annotation of Spring's, save {@code @Import} of the doors that it opens.
 */
public interface Command {

    /** What a command answers when it did what was asked. */
    int DONE = 0;

    /** When it could not, or found something wrong. */
    int FAILED = 1;

    /** When it was not asked properly; its usage is printed then. */
    int MISUSED = 2;

    /** What it is called by, such as {@code verify-trail}. */
    String name();

    /** Its arguments, followed by what it does with them: {@code FILE: writes all into FILE}. */
    String usage();

    /**
     * Does it, and prints a line for each outcome. The database is reached when it is first asked for something.
     *
     * @param arguments what followed its name
     * @return {@link #DONE}, {@link #FAILED} or {@link #MISUSED}
     * @throws CommandFailure when it cannot be done
     */
    int run(ApplicationArguments arguments) throws Exception;
}
