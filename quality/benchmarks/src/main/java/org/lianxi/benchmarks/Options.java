package org.lianxi.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import picocli.CommandLine.Option;

/**
 * How a run is made.
 */
final class Options {

    @Option(names = "--window", defaultValue = "3", converter = Seconds.class, paramLabel = "<seconds>")
    private Duration window;

    @Option(names = "--pairs", defaultValue = "9", paramLabel = "<count>")
    private int pairs;

    @Option(names = "--smoke", description = "in less than a minute, only to see that it runs")
    private boolean smoke;

    @Option(names = "--only", split = ",", paramLabel = "<id>")
    private List<String> only = List.of();

    @Option(names = "--directory", defaultValue = "quality/benchmarks/target")
    private Path directory;

    @Option(names = "--document", description = "a Markdown file to write the table to as well")
    private Path document;

    @Option(names = "--events", defaultValue = "100000", description = "length of generated histories")
    private long events;

    @Option(names = "--seed", defaultValue = "2026", description = "of generated histories")
    private long seed;

    Rounds rounds() {
        return this.smoke ? new Rounds(Duration.ofMillis(150), 2, false) : new Rounds(this.window, this.pairs, true);
    }

    boolean wants(Suite suite) {
        return (this.only.isEmpty() && !suite.onRequestOnly()) || this.only.contains(suite.id());
    }

    long events() {
        return this.events;
    }

    long seed() {
        return this.seed;
    }

    Path directory() {
        return this.directory.toAbsolutePath();
    }

    Path document() {
        return this.document;
    }

    /**
     * Reads {@code 3} and {@code 0.5}.
     */
    static final class Seconds implements picocli.CommandLine.ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            return Duration.ofNanos((long) (Double.parseDouble(text) * 1e9));
        }

    }

}
