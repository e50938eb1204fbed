package org.tadmor.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of ours that runs on this machine, at {@code -Dtadmor.url} or else on port 8080. Where several run,
 * {@code -Dtadmor.pid} says which.
 */
final class RunningProgram {

    static final String URL = System.getProperty("tadmor.url", "http://localhost:8080/");

    /** Of the Java that runs this, since an older one may not speak to a newer program. */
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private static final Pattern LISTED = Pattern.compile("(?m)^([0-9]+) .*(?:TadmorApplication|tadmor-.*\\.jar)");

    private final String pid;

    private RunningProgram(String pid) {
        this.pid = pid;
    }

    static RunningProgram find() throws IOException, InterruptedException {
        String known = System.getProperty("tadmor.pid");
        if (known != null) {
            return new RunningProgram(known);
        }
        Matcher program = LISTED.matcher(run(JCMD));
        if (!program.find()) {
            throw new IllegalStateException("no program of ours runs on this machine");
        }
        return new RunningProgram(program.group(1));
    }

    /** After a full collection, as the virtual machine itself counts it. */
    long heapKilobytes() throws IOException, InterruptedException {
        run(JCMD, pid, "GC.run");
        Matcher used = Pattern.compile("used ([0-9]+)K").matcher(run(JCMD, pid, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("the virtual machine does not tell its heap");
        }
        return Long.parseLong(used.group(1));
    }

    long residentMegabytes() throws IOException, InterruptedException {
        return Long.parseLong(run("ps", "-o", "rss=", "-p", pid).strip()) / 1024;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
