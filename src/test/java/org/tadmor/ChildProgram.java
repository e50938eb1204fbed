package org.tadmor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A class of ours that runs in a Java machine of its own, which a test can kill; errors come with its output. */
public final class ChildProgram {

    /** A test waits for its start rather than for what it does then. */
    private static final List<String> HURRIED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ChildProgram() {}

    /** Starts it in a machine that begins quickly and never gets fast. */
    public static Process startHurried(Class<?> program, String... arguments) throws IOException {
        return start(HURRIED, program, arguments);
    }

    /** Starts it in the machine that everyone has. */
    public static Process start(Class<?> program, String... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    private static Process start(List<String> options, Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of("-Dvaadin.productionMode=true", "-cp", System.getProperty("java.class.path")));
        command.add(program.getName());
        Collections.addAll(command, arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
