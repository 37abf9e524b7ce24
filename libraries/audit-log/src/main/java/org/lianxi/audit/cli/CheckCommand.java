package org.lianxi.audit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.LogProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Whether an entry is in the log, without the log: by its proof.
 */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "<proof>", descriptionKey = "proof")
    private Path proof;

    @Option(names = "--entry", required = true, paramLabel = "<file>")
    private Path entry;

    @Mixin
    private Keys keys;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        LogProof parsed = LogProof.parse(Files.readString(this.proof));
        Hash leaf = Hash.ofLeaf(Files.readAllBytes(this.entry));
        Checkpoint checkpoint = Keys.open(this.keys.trust(), parsed.checkpoint());
        parsed.proof().verify(leaf, checkpoint.root());
        long index = parsed.proof().index() + 1;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("origin", checkpoint.origin());
        figures.put("index", index);
        figures.put("size", checkpoint.size());
        return this.terminal.report(List.of(), figures, List.of(this.terminal.messages()
            .text("checked", Long.toString(index), checkpoint.origin(), Long.toString(checkpoint.size()))));
    }

}
