package org.lianxi.standalone.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The document store's file. Everything in it can be read again from the log, so one that
 * is torn or of another format is laid aside instead of holding up the start.
 */
final class DocumentFile {

    private static final Logger logger = LoggerFactory.getLogger(DocumentFile.class);

    private static final int CACHE_MEGABYTES = 64;

    private final Path file;

    private final Path stoppedCleanly;

    private Path laidAside;

    DocumentFile(Path directory) {
        this.file = directory.resolve("documents.mv");
        this.stoppedCleanly = directory.resolve("stopped-cleanly");
    }

    MVStore open() throws IOException {
        Files.createDirectories(this.file.getParent());
        boolean suspicious = !Files.deleteIfExists(this.stoppedCleanly) && Files.exists(this.file);
        try {
            MVStore store = openTyped();
            if (suspicious) {
                readEverything(store);
            }
            return store;
        }
        catch (MVStoreException ex) {
            if (ex.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw ex;
            }
            layAside(ex);
            return openTyped();
        }
    }

    private MVStore openTyped() {
        MVStore store = builder().open();
        if (store.getMapNames().isEmpty()) {
            store.setStoreVersion(DocumentMaps.FORMAT);
        }
        else if (store.getStoreVersion() != DocumentMaps.FORMAT) {
            int format = store.getStoreVersion();
            store.closeImmediately();
            throw DataUtils.newMVStoreException(DataUtils.ERROR_UNSUPPORTED_FORMAT, "format {0}", format);
        }
        return store;
    }

    private MVStore.Builder builder() {
        return new MVStore.Builder().fileName(this.file.toString())
            .cacheSize(CACHE_MEGABYTES)
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .backgroundExceptionHandler((thread, ex) -> logger.error("Document store", ex));
    }

    private static void readEverything(MVStore store) {
        try {
            DocumentMaps maps = new DocumentMaps(store);
            for (String name : store.getMapNames()) {
                MVMap<?, ?> map = maps.open(name);
                map.forEach((key, value) -> {
                    if (key == null) {
                        throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "no key in {0}", name);
                    }
                });
            }
        }
        catch (RuntimeException ex) {
            store.closeImmediately();
            throw (ex instanceof MVStoreException torn) ? torn
                    : DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "unreadable: {0}", ex.toString(), ex);
        }
    }

    private void layAside(MVStoreException reason) throws IOException {
        this.laidAside = this.file.resolveSibling("documents.torn.mv");
        logger.warn("Document store {} cannot be read, laid aside as {}", this.file, this.laidAside, reason);
        Files.move(this.file, this.laidAside, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<Path> laidAside() {
        return Optional.ofNullable(this.laidAside);
    }

    void markStoppedCleanly() throws IOException {
        Files.writeString(this.stoppedCleanly, "");
    }

}
