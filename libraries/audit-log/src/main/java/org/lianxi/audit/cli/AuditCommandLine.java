package org.lianxi.audit.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lianxi.audit.Finding;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line {@code audit}. It needs a JDK, the log (a database, an exported
 * bundle, tiles as files or over HTTP), and the log's public key from somewhere else than
 * the log.
 * <p>
 * Another module adds its subcommands by {@link #execute}: each is an object with
 * picocli's annotations that takes the {@link Terminal}, tells its result by
 * {@link Terminal#report}, and ends with an {@link AuditFailure} when it cannot go on.
 * The options of every command ({@code --lang}, {@code --json}, {@code --quiet},
 * {@code --progress}) it has without doing anything.
 */
public final class AuditCommandLine {

    private AuditCommandLine() {
    }

    /**
     * Runs the command line and ends the JVM with its exit code, see
     * {@link Finding.Fault}.
     * @param arguments what was typed
     */
    public static void main(String[] arguments) {
        System.exit(execute(List.of(arguments), System.getenv(), (terminal) -> List.of()));
    }

    /**
     * Runs the command line with further subcommands.
     * @param arguments what was typed, without {@code audit}
     * @param environment environment variables
     * @param further makes the subcommands of another module; an object, or a
     * {@link CommandLine} that has a resource bundle of its own
     * @return the exit code
     */
    public static int execute(List<String> arguments, Map<String, String> environment,
            Function<Terminal, List<Object>> further) {
        Terminal terminal = new Terminal(Messages.of(arguments, environment), environment, System.out, System.err,
                System.console() != null && System.console().isTerminal());
        return commandLine(terminal, further.apply(terminal)).execute(arguments.toArray(String[]::new));
    }

    static CommandLine commandLine(Terminal terminal, List<Object> further) {
        CommandLine line = new CommandLine(new AuditCommand(terminal));
        List<Object> own = List.of(new VerifyCommand(terminal), new ProveCommand(terminal), new CheckCommand(terminal),
                new ExportCommand(terminal), new CopyCommand(terminal), new CosignCommand(terminal),
                new KeygenCommand(terminal));
        own.forEach(line::addSubcommand);
        line.setResourceBundle(terminal.messages().bundle());
        describe(line, "audit", terminal.messages());
        further.forEach(line::addSubcommand);
        return line.setParameterExceptionHandler((ex, arguments) -> terminal.fail(usage(ex)))
            .setExecutionExceptionHandler((ex, command, result) -> terminal.fail(Failures.of(ex)));
    }

    /**
     * The commands have the same help under whatever name the line is run.
     */
    private static void describe(CommandLine line, String name, Messages messages) {
        line.getCommandSpec().usageMessage().header(messages.text("command." + name));
        line.getSubcommands().forEach((subcommand, command) -> describe(command, subcommand, messages));
    }

    private static Finding usage(ParameterException ex) {
        return (ex instanceof UnmatchedArgumentException unknown)
                ? AuditFailure.input("unknown", String.join(" ", unknown.getUnmatched())).finding()
                : AuditFailure.input("usage", ex.getMessage()).finding();
    }

}
