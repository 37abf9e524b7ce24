package org.lianxi.standalone.audit;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.lianxi.audit.cli.AuditCommandLine;
import org.lianxi.audit.cli.Messages;
import org.lianxi.audit.cli.Terminal;
import org.lianxi.standalone.audit.replay.DiffCommand;
import org.lianxi.standalone.audit.replay.ReplayCommand;
import org.lianxi.standalone.audit.topic.TopicCommand;
import picocli.CommandLine;

/**
 * The auditor's command line with all its commands: those of the audit library, and those
 * that need the services' own classes.
 */
public final class Audit {

    private Audit() {
    }

    /**
     * Runs the command line.
     * @param arguments what was typed, without {@code audit}
     * @param environment environment variables
     * @param out where results go
     * @param err where everything else goes
     * @param clock what time it is
     * @return the exit code
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err,
            Clock clock) {
        return AuditCommandLine.execute(arguments, environment, out, err, (terminal) -> commands(terminal, clock));
    }

    private static List<Object> commands(Terminal terminal, Clock clock) {
        Messages words = terminal.messages().from(AuditWork.BUNDLE);
        return Stream.of(new ReplayCommand(terminal, clock), new DiffCommand(terminal), new TopicCommand(terminal))
            .<Object>map((command) -> described(new CommandLine(command), words))
            .toList();
    }

    private static CommandLine described(CommandLine command, Messages words) {
        ResourceBundle bundle = words.bundle();
        command.setResourceBundle(bundle);
        command.getCommandSpec().usageMessage().header(words.text("command." + command.getCommandName()));
        return command;
    }

}
