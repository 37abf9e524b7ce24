package org.lianxi.audit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Finding;
import org.lianxi.audit.LogVerifier;
import org.lianxi.audit.Note;
import org.lianxi.audit.VerifierKey;
import org.lianxi.audit.store.TileFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a whole log and holds it against its signed checkpoint, and against those kept
 * from earlier.
 */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "<tiles>", descriptionKey = "tiles")
    private String place;

    @Mixin
    private Keys keys;

    @Option(names = "--since", paramLabel = "<checkpoint>")
    private List<Path> since = List.of();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        List<Checkpoint> earlier = new ArrayList<>();
        for (Path file : this.since) {
            earlier.add(this.keys.open(Note.parse(Files.readAllBytes(file))));
        }
        VerifierKey key = this.keys.parsed().getFirst();
        List<Finding> findings = new LogVerifier(TileFiles.at(this.place), earlier).verify(key, List.of(), 0);
        return this.terminal.report(findings, Map.of(), List.of());
    }

}
