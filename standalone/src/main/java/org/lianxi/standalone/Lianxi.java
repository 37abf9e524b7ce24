package org.lianxi.standalone;

import java.util.concurrent.Callable;

import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line {@code lianxi}; without a subcommand it starts.
 */
@Command(name = "lianxi", mixinStandardHelpOptions = true, versionProvider = Version.class,
        subcommands = { Start.class, Demo.class, Status.class, AuditCommand.class, PublicCommand.class, Version.class },
        sortOptions = false)
public final class Lianxi implements Callable<Integer> {

    private static final int USAGE = 2;

    private static final int TROUBLE = 3;

    @Mixin
    private StartOptions options;

    private final Messages messages;

    private Lianxi(Messages messages) {
        this.messages = messages;
    }

    /**
     * Runs the command line and ends the JVM with its exit code: 0 done, 1 findings, 2
     * wrong usage, 3 could not be done.
     * @param arguments what was typed
     */
    public static void main(String[] arguments) {
        System.exit(commandLine(Messages.of(System.getenv())).execute(arguments));
    }

    static CommandLine commandLine(Messages messages) {
        return new CommandLine(new Lianxi(messages), new WithMessages(messages)).setResourceBundle(messages.bundle())
            .setParameterExceptionHandler((ex, arguments) -> usage(ex, messages))
            .setExecutionExceptionHandler((ex, command, result) -> trouble(ex, command, messages));
    }

    private static int usage(ParameterException ex, Messages messages) {
        String key = (ex instanceof UnmatchedArgumentException) ? "usage.unknown" : "usage.wrong";
        String named = (ex instanceof UnmatchedArgumentException unknown) ? String.join(" ", unknown.getUnmatched())
                : ex.getMessage();
        ex.getCommandLine().getErr().println(messages.text(key, named));
        return USAGE;
    }

    private static int trouble(Exception ex, CommandLine command, Messages messages) {
        Trouble.log(ex);
        Refusal refusal = Trouble.refusal(ex);
        command.getErr().println(refusal.sentence(messages));
        return TROUBLE;
    }

    @Override
    public Integer call() throws Exception {
        return new Start(this.messages, this.options).call();
    }

}
