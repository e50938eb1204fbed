package org.tadmor.generator;

import java.io.PrintStream;

/** How far something has come, on one line of a console that is written anew each time; a line each where it is none. */
final class ProgressBar {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean console;
    private final String what;
    private final int total;
    private int percent = -100;

    /** @param what is counted: {@code places} */
    ProgressBar(PrintStream out, boolean console, String what, int total) {
        this.out = out;
        this.console = console;
        this.what = what;
        this.total = total;
    }

    void show(int done) {
        int now = (int) (100L * done / total);
        if (now == percent || !console && now / 10 == percent / 10 && now != 100) {
            return;
        }
        percent = now;
        int full = WIDTH * now / 100;
        out.printf(
                "%s[%s%s] %3d %%  %,d of %,d %s%s",
                console ? "\r" : "",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                now,
                done,
                total,
                what,
                console && now < 100 ? "" : "%n".formatted());
        out.flush();
    }
}
