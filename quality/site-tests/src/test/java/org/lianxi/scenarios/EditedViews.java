package org.lianxi.scenarios;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;

/**
 * Does to the views what nobody should, and puts everything back.
 */
final class EditedViews implements AutoCloseable {

    private final MongoClient client;

    private final MongoDatabase views;

    private final List<Runnable> back = new ArrayList<>();

    EditedViews(String uri) {
        this.client = MongoClients.create(uri);
        this.views = this.client.getDatabase(new ConnectionString(uri).getDatabase());
    }

    private Document first(String collection) {
        Document first = this.views.getCollection(collection).find().first();
        this.back.add(() -> this.views.getCollection(collection).insertOne(first));
        return first;
    }

    /**
     * Gives a field of some view another value.
     * @return the view
     */
    String change(String collection, String field, String value) {
        String id = first(collection).getString("_id");
        this.views.getCollection(collection).updateOne(Filters.eq("_id", id), Updates.set("view." + field, value));
        this.back.add(() -> this.views.getCollection(collection).deleteOne(Filters.eq("_id", id)));
        return id;
    }

    /**
     * Deletes some view.
     * @return which
     */
    String delete(String collection) {
        String id = first(collection).getString("_id");
        this.views.getCollection(collection).deleteOne(Filters.eq("_id", id));
        return id;
    }

    /**
     * Adds a view like another.
     * @return which
     */
    String add(String collection) {
        Document like = new Document(this.views.getCollection(collection).find().first()).append("_id", "foreign");
        this.views.getCollection(collection).insertOne(like);
        this.back.add(() -> this.views.getCollection(collection).deleteOne(Filters.eq("_id", "foreign")));
        return "foreign";
    }

    @Override
    public void close() {
        this.back.reversed().forEach(Runnable::run);
        this.client.close();
    }

}
