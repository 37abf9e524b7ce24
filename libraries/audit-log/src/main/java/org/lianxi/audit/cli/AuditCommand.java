package org.lianxi.audit.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code audit}: the options of every command. Alone it shows the help.
 */
@Command(name = "audit", sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    /**
     * Has its effect before anything is parsed, see {@link Messages#of}.
     */
    @Option(names = "--lang", paramLabel = "zh-CN|en", scope = ScopeType.INHERIT)
    private String language;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static String version() {
        String version = AuditCommand.class.getPackage().getImplementationVersion();
        return (version != null) ? version : "dev";
    }

    @Option(names = "--json", scope = ScopeType.INHERIT)
    void json(boolean asked) {
        this.terminal.json(asked);
    }

    @Option(names = { "-q", "--quiet" }, scope = ScopeType.INHERIT)
    void quiet(boolean asked) {
        this.terminal.quiet(asked);
    }

    @Option(names = "--progress", scope = ScopeType.INHERIT)
    void progress(boolean asked) {
        this.terminal.progress(asked);
    }

    @Override
    public Integer call() {
        this.spec.commandLine().usage(this.spec.commandLine().getOut());
        return 0;
    }

}
