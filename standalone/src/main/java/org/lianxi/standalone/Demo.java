package org.lianxi.standalone;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.standalone.demo.Scenario;
import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Progress;
import org.lianxi.standalone.terminal.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Plays the demonstration against the Lianxi that runs, or starts one for it.
 */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false)
final class Demo implements Callable<Integer> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Messages messages;

    @Mixin
    private StartOptions options;

    @Mixin
    private ServiceAddresses addresses;

    @Option(names = "--json")
    private boolean json;

    Demo(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> services = this.addresses.over(this.options.ports().urls());
        if (this.addresses.areGiven()) {
            requireUp(services);
            return play(services);
        }
        if (services.values().stream().allMatch(Health::isUp)) {
            return play(services);
        }
        StopRequest.haltOnSignals();
        try (DataDirectory data = DataDirectory.open(this.options.dataDirectory())) {
            Logging.to(data.logs());
            try (Standalone standalone = new Standalone(data, this.options.ports(), this.options.engines(),
                    this.options.charter())) {
                String title = this.messages.text("starting", Version.number(), data.root());
                try (Progress progress = new Progress(title, Standalone.STEPS, System.err, false)) {
                    standalone.start(progress);
                }
                return play(services);
            }
        }
    }

    private static void requireUp(Map<String, String> services) {
        services.forEach((name, url) -> {
            if (!Health.isUp(url)) {
                throw new Refusal("no-answer", name, url);
            }
        });
    }

    private int play(Map<String, String> services) throws Exception {
        PrintStream stage = this.json ? System.err : System.out;
        return new Scenario(services, this.messages, Clock.system(ZONE)).play(stage, System.out, this.json) ? 0 : 1;
    }

}
