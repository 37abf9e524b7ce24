package org.lianxi.audit.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.KeyType;
import org.lianxi.audit.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the key that a unit cosigns with.
 */
@Command(name = "keygen", sortOptions = false)
final class KeygenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--name", required = true, paramLabel = "<name>", descriptionKey = "keygen.name")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "<file>", descriptionKey = "keygen.out")
    private Path out;

    KeygenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        SigningKey key = SigningKey.generate(this.name, KeyType.WITNESS);
        OwnerFile.create(this.out, key.secret());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("vkey", key.verifierKey().toString());
        this.terminal.note(this.terminal.messages().text("key-made", this.out));
        return this.terminal.report(List.of(), figures, List.of(key.verifierKey().toString()));
    }

}
