package org.lianxi.audit.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import org.lianxi.audit.RecordedLog;
import org.lianxi.audit.TiledRecords;
import org.lianxi.audit.store.Bundle;
import org.lianxi.audit.store.TileFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Where the log is: exactly one of a database, a bundle, and tiles.
 */
final class Place {

    @Parameters(arity = "0..1", paramLabel = "<tiles>", descriptionKey = "tiles")
    private String tiles;

    @Option(names = "--export", paramLabel = "<dir>")
    private Path bundle;

    @Mixin
    private Database database;

    RecordedLog open(Terminal terminal) throws AuditFailure, IOException, SQLException {
        if (Stream.of(this.tiles != null, this.bundle != null, this.database.isGiven())
            .filter((given) -> given)
            .count() != 1) {
            throw AuditFailure.input("one-place");
        }
        if (this.database.isGiven()) {
            return this.database.open(terminal);
        }
        if (this.bundle != null) {
            return Bundle.open(this.bundle);
        }
        if (!isAddress() && !Files.exists(Path.of(this.tiles))) {
            throw new NoSuchFileException(this.tiles);
        }
        return new TiledRecords(TileFiles.at(this.tiles));
    }

    boolean isAddress() {
        return this.tiles != null && (this.tiles.startsWith("http://") || this.tiles.startsWith("https://"));
    }

    /**
     * Below the address of the tiles.
     */
    URI address(String path) {
        return URI.create(this.tiles.endsWith("/") ? this.tiles : this.tiles + "/").resolve(path);
    }

}
