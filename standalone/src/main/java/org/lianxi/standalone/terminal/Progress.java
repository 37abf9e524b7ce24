package org.lianxi.standalone.terminal;

import java.io.PrintStream;
import java.time.Duration;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows how far a start has come, on the error stream so that the output stays clean: a
 * bar on a terminal, plain lines in a file or pipe.
 */
public final class Progress implements AutoCloseable {

    private static final int WIDTH = 78;

    private final PrintStream stream;

    private final ProgressBar bar;

    /**
     * Begins.
     * @param title what goes on
     * @param steps how many steps there will be
     * @param stream where to show it
     * @param terminal whether a person watches that stream
     */
    public Progress(String title, int steps, PrintStream stream, boolean terminal) {
        this.stream = stream;
        stream.println(title);
        this.bar = terminal ? bar(steps, stream) : null;
    }

    private static ProgressBar bar(int steps, PrintStream stream) {
        return new ProgressBarBuilder().setTaskName("")
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .hideEta()
            .setConsumer(new ConsoleProgressBarConsumer(stream, WIDTH))
            .build();
    }

    /**
     * One step is done.
     * @param what the step
     * @param took how long it took
     */
    public synchronized void done(String what, Duration took) {
        if (this.bar != null) {
            this.bar.setExtraMessage(what);
            this.bar.step();
            return;
        }
        this.stream.println("  %s  %.1f s".formatted(what, took.toMillis() / 1000.0));
    }

    @Override
    public void close() {
        if (this.bar != null) {
            this.bar.close();
        }
    }

}
