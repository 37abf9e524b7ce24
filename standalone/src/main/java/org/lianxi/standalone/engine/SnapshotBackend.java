package org.lianxi.standalone.engine;

import java.util.concurrent.locks.ReentrantReadWriteLock;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Saves the store only between commands. A command writes a document and its index
 * entries one after the other; left to itself the store may save in the middle, and after
 * a kill a document would be there that its own index does not know, refused as a
 * duplicate for ever.
 */
final class SnapshotBackend extends H2Backend {

    private static final int MEGABYTE = 1024 * 1024;

    private static final int WORTH_COMPACTING_BELOW_PERCENT = 40;

    private static final String BATCH_SIZE = "batchSize";

    /**
     * As many as MongoDB answers with at first.
     */
    private static final int DOCUMENTS_OF_A_REPLY = 101;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    private final MVStore store;

    SnapshotBackend(MVStore store) {
        super(store);
        this.store = store;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DocumentDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        limitReply(command, query);
        this.lock.readLock().lock();
        try {
            // Health checks greet by the newer name, which this server does not know yet.
            return super.handleCommand(channel, database, command.equals("hello") ? "isMaster" : command, query);
        }
        finally {
            this.lock.readLock().unlock();
        }
    }

    /**
     * Whoever does not say how many documents a reply should have would get all of a
     * collection in one, which no client takes.
     */
    private static void limitReply(String command, Document query) {
        if (command.equals("getMore") || (command.equals("find") && !Utils.isTrue(query.get("singleBatch")))) {
            query.putIfAbsent(BATCH_SIZE, DOCUMENTS_OF_A_REPLY);
        }
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        this.lock.readLock().lock();
        try {
            return super.handleQuery(query);
        }
        finally {
            this.lock.readLock().unlock();
        }
    }

    void save() {
        this.lock.writeLock().lock();
        try {
            if (!this.store.isClosed() && this.store.hasUnsavedChanges()) {
                this.store.commit();
            }
        }
        finally {
            this.lock.writeLock().unlock();
        }
    }

    void compact() {
        this.lock.writeLock().lock();
        try {
            if (!this.store.isClosed()) {
                this.store.compact(WORTH_COMPACTING_BELOW_PERCENT, MEGABYTE);
            }
        }
        finally {
            this.lock.writeLock().unlock();
        }
    }

}
