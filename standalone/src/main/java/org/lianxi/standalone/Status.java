package org.lianxi.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Shows what runs on a data directory; exit code 1 when something does not answer.
 */
@Command(name = "status", mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {

    private final Messages messages;

    @Option(names = "--data-dir", defaultValue = "${env:LIANXI_DATA_DIR:-./data}", paramLabel = "<dir>")
    private Path dataDirectory;

    Status(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        RunningInstance running = RunningInstance.read(this.dataDirectory);
        if (running.services().isEmpty()) {
            System.out.println(this.messages.text("not-running", this.dataDirectory.toAbsolutePath().normalize()));
            return 1;
        }
        Table table = new Table().row(this.messages.text("column.service"), this.messages.text("column.address"),
                this.messages.text("column.state"));
        boolean allUp = true;
        for (Map.Entry<String, String> service : running.services().entrySet()) {
            boolean up = Health.isUp(service.getValue());
            allUp &= up;
            table.row(service.getKey(), service.getValue(), this.messages.text(up ? "state.up" : "state.down"));
        }
        running.engines().forEach((name, address) -> table.row(name, address, this.messages.text("state.embedded")));
        table.lines().forEach(System.out::println);
        LogPublicKey.read(this.dataDirectory)
            .ifPresent((key) -> System.out.println(this.messages.text("log-key", key)));
        return allUp ? 0 : 1;
    }

}
