package org.tadmor.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tadmor.TadmorApplication;
import org.tadmor.note.CuratorNotes;

/** The whole program, in which curators write notes; it says each revision once it was acknowledged, until it is killed. */
class NoteWritingProgram {

    static final String WRITERS = "--writers=";
    static final String CURATOR = "curator";

    /** Takes the settings of the program, and {@code --writers=10} first. */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext program = SpringApplication.run(TadmorApplication.class, arguments);
        CuratorNotes notes = program.getBean(CuratorNotes.class);
        int writers = Integer.parseInt(arguments[0].substring(WRITERS.length()));
        for (int writer = 0; writer < writers; writer++) {
            Thread.ofPlatform().daemon().start(new NoteWriter(notes, CURATOR, () -> true, System.out::println));
        }
    }
}
