package org.lianxi.query.replay;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Stands where a service has its document store. Whoever asks it for anything is wrong: a
 * replay rests on the log alone.
 */
final class NoStore implements MongoDatabaseFactory {

    private static IllegalStateException none() {
        return new IllegalStateException("a replay has no document store");
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        throw none();
    }

    @Override
    public MongoDatabase getMongoDatabase(String name) {
        throw none();
    }

    @Override
    public PersistenceExceptionTranslator getExceptionTranslator() {
        throw none();
    }

    @Override
    public ClientSession getSession(ClientSessionOptions options) {
        throw none();
    }

    @Override
    public MongoDatabaseFactory withSession(ClientSession session) {
        throw none();
    }

}
