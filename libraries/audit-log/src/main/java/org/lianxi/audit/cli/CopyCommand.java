package org.lianxi.audit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;
import org.lianxi.audit.Tile;
import org.lianxi.audit.TilePath;
import org.lianxi.audit.TiledLog;
import org.lianxi.audit.store.TileFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Takes the tiles of a log along, to be verified elsewhere or to hold the log against
 * later. Full tiles that are there already are not read again.
 */
@Command(name = "copy", sortOptions = false)
final class CopyCommand implements Callable<Integer> {

    private static final String CHECKPOINT = "checkpoint";

    private final Terminal terminal;

    @Parameters(paramLabel = "<tiles>", descriptionKey = "tiles")
    private String place;

    @Mixin
    private Keys keys;

    @Option(names = "--to", required = true, paramLabel = "<dir>", descriptionKey = "copy.to")
    private Path directory;

    CopyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        TiledLog.Source source = TileFiles.at(this.place);
        Note note = Note.parse(source.read(CHECKPOINT));
        Checkpoint checkpoint = Keys.open(this.keys.trust(), note);
        List<TilePath> paths = TilePath.all(checkpoint.size());
        try (Progress progress = this.terminal.progress(this.terminal.messages().text("copying"), paths.size())) {
            for (int i = 0; i < paths.size(); i++) {
                copy(source, paths.get(i));
                progress.at(i + 1);
            }
        }
        Files.createDirectories(this.directory);
        Files.writeString(this.directory.resolve(CHECKPOINT), note.toString());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("origin", checkpoint.origin());
        figures.put("size", checkpoint.size());
        return this.terminal.report(List.of(), figures,
                List.of(this.terminal.messages().text("copied", Long.toString(checkpoint.size()), this.directory)));
    }

    private void copy(TiledLog.Source source, TilePath path) throws Exception {
        Path file = this.directory.resolve(path.toString());
        if (path.width() < Tile.WIDTH || !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.write(file, source.read(path.toString()));
        }
    }

}
