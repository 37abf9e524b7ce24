package org.lianxi.query.shared;

import java.util.Map;
import java.util.function.Consumer;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The views that questions are answered from, read from the store by somebody else than
 * the service that keeps them.
 */
public final class StoredViews {

    private final MongoDatabaseFactory database;

    /**
     * Nothing is read yet.
     * @param database the store
     */
    public StoredViews(MongoDatabaseFactory database) {
        this.database = database;
    }

    /**
     * Goes through a collection, in the generation that is answered from, in the order of
     * the ids.
     * @param collection its name
     * @param conferenceId the only conference wanted, or null for all
     * @param document gets each document
     */
    public void forEach(String collection, String conferenceId, Consumer<Document> document) {
        Map<String, Integer> generations = Generations.current(this.database);
        MongoCollection<Document> documents = this.database.getMongoDatabase()
            .getCollection(ViewCollection.nameOf(collection, generations.getOrDefault(collection, 0)));
        Bson wanted = (conferenceId != null) ? Filters.eq(Views.CONFERENCE, conferenceId) : new Document();
        documents.find(wanted).sort(Sorts.ascending(Views.ID)).forEach(document);
    }

}
