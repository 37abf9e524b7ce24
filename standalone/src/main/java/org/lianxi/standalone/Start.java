package org.lianxi.standalone;

import java.io.Console;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;

import org.lianxi.standalone.engine.KafkaEngine;
import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Progress;
import org.lianxi.standalone.terminal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Starts everything and keeps it running until it is told to stop.
 */
@Command(name = "start", mixinStandardHelpOptions = true, sortOptions = false)
final class Start implements Callable<Integer> {

    private final Messages messages;

    @Mixin
    private StartOptions options;

    Start(Messages messages) {
        this.messages = messages;
    }

    Start(Messages messages, StartOptions options) {
        this.messages = messages;
        this.options = options;
    }

    @Override
    public Integer call() throws Exception {
        StopRequest stop = StopRequest.onSignals();
        try (DataDirectory data = DataDirectory.open(this.options.dataDirectory())) {
            Logging.to(data.logs());
            KafkaEngine.beforeFatalEnd(() -> System.err.println(this.messages.text("kafka-ended", data.logs())));
            try (Standalone standalone = new Standalone(data, this.options.ports(), this.options.engines(),
                    this.options.charter())) {
                start(standalone, data);
                stop.await();
                System.err.println(this.messages.text("stopping"));
            }
            System.err.println(this.messages.text("stopped"));
        }
        return 0;
    }

    private void start(Standalone standalone, DataDirectory data) throws IOException {
        long began = System.nanoTime();
        String title = this.messages.text("starting", Version.number(), data.root());
        try (Progress progress = new Progress(title, Standalone.STEPS, System.err, isWatched())) {
            standalone.start(progress);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println(this.messages.text("ready", "%.1f".formatted(took.toMillis() / 1000.0)));
        table().lines().forEach(System.out::println);
        standalone.laidAside()
            .ifPresent((file) -> System.out.println(this.messages.text("document-store-laid-aside", file)));
        LogPublicKey.await(data.root()).ifPresent((key) -> System.out.println(this.messages.text("log-key", key)));
        System.out.println(this.messages.text("how-to-stop", data.logs()));
    }

    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private Table table() {
        Table table = new Table().row(this.messages.text("column.service"), this.messages.text("column.address"),
                this.messages.text("column.state"));
        this.options.ports().urls().forEach((name, url) -> table.row(name, url, this.messages.text("state.up")));
        return table;
    }

}
