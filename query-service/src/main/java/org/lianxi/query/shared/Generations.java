package org.lianxi.query.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which generation of each collection questions are answered from, and which build wrote
 * the views. One document of the store says so, for all instances; it is replaced as a
 * whole. A collection that it does not name has never been rebuilt.
 */
@Component
public class Generations {

    private static final String ID = "views";

    private static final String BUILD = "build";

    private final MongoDatabaseFactory database;

    private final ViewBatch views;

    /** Read when it is first asked for: a start does not wait for it. */
    private final SingletonSupplier<BuildOfViews> build = SingletonSupplier.of(BuildOfViews::current);

    Generations(MongoDatabaseFactory database, ViewBatch views) {
        this.database = database;
        this.views = views;
    }

    /**
     * Views are written from their first event on by this build.
     */
    public void begin() {
        documents().updateOne(Filters.eq("_id", ID), Updates.set(BUILD, this.build.obtain().fingerprint()),
                new UpdateOptions().upsert(true));
    }

    /**
     * Whether the views were written by this build, from the first event on.
     * @return false when another build began them, or nobody knows which
     */
    public boolean areOfThisBuild() {
        return this.build.obtain().fingerprint().equals(builtBy());
    }

    private String builtBy() {
        Document found = documents().find(Filters.eq("_id", ID)).first();
        return (found != null) ? found.getString(BUILD) : null;
    }

    /**
     * Answers from what the store says. To be called while no event is being applied.
     */
    public void refresh() {
        this.views.answerFrom(current());
    }

    /**
     * Answers from other generations, in one step. To be called while no event is being
     * applied.
     * @param edition a rebuilt edition, complete and written
     * @param names the collections to answer from it
     */
    public void swap(RebuiltEdition edition, Collection<String> names) {
        Map<String, Integer> after = new TreeMap<>(current());
        names.forEach((name) -> after.put(name, edition.generation()));
        List<Document> collections = after.entrySet()
            .stream()
            .map((one) -> new Document("name", one.getKey()).append("generation", one.getValue()))
            .toList();
        String by = names.containsAll(this.views.names()) ? this.build.obtain().fingerprint() : builtBy();
        documents().replaceOne(Filters.eq("_id", ID),
                new Document("_id", ID).append("collections", collections).append(BUILD, by),
                new ReplaceOptions().upsert(true));
        this.views.answerFrom(after);
    }

    private Map<String, Integer> current() {
        return current(this.database);
    }

    /**
     * What a store says.
     */
    static Map<String, Integer> current(MongoDatabaseFactory database) {
        Map<String, Integer> current = new HashMap<>();
        Document found = documents(database).find(Filters.eq("_id", ID)).first();
        if (found != null) {
            found.getList("collections", Document.class, List.of())
                .forEach((one) -> current.put(one.getString("name"), one.getInteger("generation")));
        }
        return current;
    }

    /**
     * Whether any collection is answered from a generation.
     * @param generation its number
     * @return true when one is
     */
    public boolean areAnsweredFrom(int generation) {
        return current().containsValue(generation);
    }

    /**
     * A generation that nothing has been written to.
     * @return its number
     */
    public int next() {
        return 1 + this.views.all()
            .stream()
            .flatMap((views) -> existing(views).stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    }

    /**
     * Drops what a generation has and is not answered from.
     * @param generation its number
     */
    public void drop(int generation) {
        drop((found) -> found == generation);
    }

    /**
     * Drops all generations that are not answered from.
     * @param besides one that is kept nevertheless, or 0
     */
    public void dropOthers(int besides) {
        drop((found) -> found != besides);
    }

    private void drop(IntPredicate unwanted) {
        Map<String, Integer> current = current();
        MongoDatabase store = this.database.getMongoDatabase();
        this.views.all()
            .forEach((views) -> existing(views).stream()
                .filter((found) -> unwanted.test(found) && found != current.getOrDefault(views.name(), 0).intValue())
                .forEach((found) -> store.getCollection(ViewCollection.nameOf(views.name(), found)).drop()));
    }

    private Set<Integer> existing(Views<?> views) {
        Set<Integer> found = new HashSet<>();
        this.database.getMongoDatabase()
            .listCollectionNames()
            .forEach((name) -> ViewCollection.generationOf(views.name(), name).ifPresent(found::add));
        return found;
    }

    private MongoCollection<Document> documents() {
        return documents(this.database);
    }

    private static MongoCollection<Document> documents(MongoDatabaseFactory database) {
        return database.getMongoDatabase().getCollection("generations");
    }

}
