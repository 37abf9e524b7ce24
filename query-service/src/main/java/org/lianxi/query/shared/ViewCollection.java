package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The written views of one collection in the store.
 *
 * @param <V> the view
 * @param database where they are
 * @param name the collection's name there
 * @param type the view's record
 */
record ViewCollection<V>(MongoDatabaseFactory database, String name, Class<V> type) {

    private static final String GENERATION = "_g";

    private static final int PART = 2_000;

    static String nameOf(String name, int generation) {
        return (generation > 0) ? name + GENERATION + generation : name;
    }

    /**
     * Which generation of a collection another name stands for.
     */
    static Optional<Integer> generationOf(String name, String other) {
        if (other.equals(name)) {
            return Optional.of(0);
        }
        String prefix = name + GENERATION;
        String number = other.startsWith(prefix) ? other.substring(prefix.length()) : "";
        return number.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    ViewCollection<V> generation(int generation) {
        return new ViewCollection<>(this.database, nameOf(this.name, generation), this.type);
    }

    Optional<Stored<V>> find(String id) {
        return Optional.ofNullable(documents().find(Filters.eq(Views.ID, id)).first()).map(this::read);
    }

    List<Stored<V>> find(Bson filter) {
        return documents().find(filter).map(this::read).into(new ArrayList<>());
    }

    long count(Bson filter) {
        return documents().countDocuments(filter);
    }

    Page<Stored<V>> page(Bson filter, ViewOrder order, PageRequest page) {
        Bson wanted = (page.cursor() != null) ? Filters.and(filter, order.after(page.cursor())) : filter;
        List<Document> found = documents().find(wanted)
            .sort(order.sort())
            .limit(page.limit() + 1)
            .into(new ArrayList<>());
        return order.cut(found, page).map(this::read);
    }

    /**
     * Writes all, and finds those that stood in the way of themselves. Many are written
     * in parts, each encoded while the store is at the one before it.
     */
    List<Stored<V>> write(List<Stored<V>> views, Function<Stored<V>, WriteModel<RawBsonDocument>> form) {
        if (views.size() <= PART) {
            return write(views, views.stream().map(form).toList());
        }
        List<Stored<V>> elsewhere = Collections.synchronizedList(new ArrayList<>());
        Beside before = Beside.DONE;
        try {
            for (int from = 0; from < views.size(); from += PART) {
                List<Stored<V>> part = views.subList(from, Math.min(from + PART, views.size()));
                List<WriteModel<RawBsonDocument>> writes = part.stream().map(form).toList();
                before.join();
                before = Beside.start(() -> elsewhere.addAll(write(part, writes)));
            }
            before.join();
        }
        finally {
            before.await();
        }
        return elsewhere;
    }

    private List<Stored<V>> write(List<Stored<V>> views, List<WriteModel<RawBsonDocument>> writes) {
        try {
            documents().withDocumentClass(RawBsonDocument.class)
                .bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return List.of();
        }
        catch (MongoBulkWriteException ex) {
            return ViewWrites.duplicates(ex).stream().map(views::get).toList();
        }
    }

    void createIndexes(List<IndexModel> indexes) {
        documents().createIndexes(indexes);
    }

    Stored<V> read(Document document) {
        return ViewDocuments.read(document, this.type);
    }

    MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection(this.name);
    }

}
