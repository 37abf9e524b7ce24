package org.lianxi.audit.cli;

import java.io.PrintStream;
import java.time.Duration;

/**
 * One line that says how far something has come, on the error stream: written over on a
 * terminal, one line after the other elsewhere.
 */
public final class Progress implements AutoCloseable {

    private static final long TERMINAL_NANOS = Duration.ofMillis(200).toNanos();

    private static final long FILE_NANOS = Duration.ofSeconds(5).toNanos();

    private static final int PERCENT = 100;

    private final String title;

    private final long total;

    private final PrintStream stream;

    private final boolean terminal;

    private final long began = System.nanoTime();

    private long shown = this.began;

    private long done;

    Progress(String title, long total, PrintStream stream, boolean terminal) {
        this.title = title;
        this.total = total;
        this.stream = stream;
        this.terminal = terminal;
    }

    /**
     * Tells how far it has come.
     * @param steps how many steps are done
     */
    public void at(long steps) {
        this.done = steps;
        long now = System.nanoTime();
        if (this.stream != null && now - this.shown > (this.terminal ? TERMINAL_NANOS : FILE_NANOS)) {
            this.shown = now;
            show(now);
        }
    }

    private void show(long now) {
        String part = (this.total > 0) ? " / " + this.total + " (" + this.done * PERCENT / this.total + "%)" : "";
        long rate = Math.round(this.done / Math.max(seconds(now - this.began), 1e-9));
        String line = this.title + " " + this.done + part + ", " + rate + "/s";
        if (this.terminal) {
            this.stream.print("\r" + line + "\033[K");
            this.stream.flush();
        }
        else {
            this.stream.println(line);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    /**
     * Shows the last step.
     */
    @Override
    public void close() {
        if (this.stream != null && this.done > 0) {
            show(System.nanoTime());
            if (this.terminal) {
                this.stream.println();
            }
        }
    }

}
