package org.lianxi.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document store that speaks MongoDB's protocol, kept in one file.
 */
public final class DocumentStoreEngine implements Engine {

    private static final Logger logger = LoggerFactory.getLogger(DocumentStoreEngine.class);

    private static final long SAVE_MILLIS = 200;

    private static final long COMPACT_MILLIS = 60_000;

    private static final int RETENTION_MILLIS = 5_000;

    private final DocumentFile file;

    private final int port;

    private SnapshotBackend backend;

    private MongoServer server;

    private ScheduledExecutorService saver;

    /**
     * Not yet started.
     * @param directory directory of its file
     * @param port the port to listen on, or 0 for any free one
     */
    public DocumentStoreEngine(Path directory, int port) {
        this.file = new DocumentFile(directory);
        this.port = port;
    }

    @Override
    public String name() {
        return "MongoDB";
    }

    @Override
    public void start() {
        try {
            MVStore store = this.file.open();
            store.setVersionsToKeep(0);
            store.setRetentionTime(RETENTION_MILLIS);
            this.backend = new SnapshotBackend(store);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server = new MongoServer(this.backend);
        this.server.bind(new InetSocketAddress(Loopback.HOST, this.port));
        this.saver = Executors.newSingleThreadScheduledExecutor(
                (task) -> Thread.ofPlatform().daemon().name("document-store").unstarted(task));
        repeat(this.backend::save, SAVE_MILLIS);
        repeat(this.backend::compact, COMPACT_MILLIS);
    }

    private void repeat(Runnable task, long millis) {
        this.saver.scheduleWithFixedDelay(() -> {
            try {
                task.run();
            }
            catch (RuntimeException ex) {
                logger.error("The document store could not be saved; it is tried again", ex);
            }
        }, millis, millis, TimeUnit.MILLISECONDS);
    }

    /**
     * The file that could not be read and was replaced by an empty one, to be refilled
     * from the log.
     * @return where it lies now, or empty when all was well
     */
    public Optional<Path> laidAside() {
        return this.file.laidAside();
    }

    @Override
    public String address() {
        InetSocketAddress address = this.server.getLocalAddress();
        return Loopback.HOST + ":" + address.getPort();
    }

    /**
     * Where clients connect.
     * @return a MongoDB connection string
     */
    public String uri() {
        return "mongodb://%s/lianxi".formatted(address());
    }

    @Override
    public void close() {
        if (this.server == null) {
            return;
        }
        this.saver.shutdown();
        this.backend.save();
        this.server.shutdownNow();
        this.server = null;
        try {
            this.file.markStoppedCleanly();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
