package org.lianxi.query.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The document store of the tests: embedded, or the server that
 * {@code lianxi.mongodb.uri} names, and there a database of the tests' own, since they
 * drop it. It can be away, as a whole or for one collection.
 */
public final class DocumentStore implements BeanPostProcessor {

    private MongoDatabaseFactory factory;

    private volatile String away;

    static String uri() {
        String given = System.getProperty("lianxi.mongodb.uri");
        return (given != null) ? inDatabase(given, "lianxi_test_" + ProcessHandle.current().pid()) : Embedded.URI;
    }

    private static String inDatabase(String uri, String database) {
        Matcher parts = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/[^?]*)?(\\?.*)?").matcher(uri);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no MongoDB address in lianxi.mongodb.uri");
        }
        return parts.group(1) + "/" + database + Objects.toString(parts.group(2), "");
    }

    /** Makes one collection fail, or all with {@code *}, or none with null. */
    public void away(String collection) {
        this.away = collection;
    }

    public void empty() {
        this.away = null;
        this.factory.getMongoDatabase().drop();
    }

    /** Everything that is in the views, as text. */
    public String views() {
        TreeMap<String, Object> all = new TreeMap<>();
        MongoDatabase database = this.factory.getMongoDatabase();
        for (String collection : database.listCollectionNames()) {
            if (!Set.of("positions", "parked", "generations", "rebuilds", "checkpoints", "checkpoint_position")
                .contains(collection)) {
                for (Document document : database.getCollection(collection).find()) {
                    all.put(collection + "/" + document.get("_id"), document.toJson());
                }
            }
        }
        return String.join("\n", all.entrySet().stream().map(Object::toString).toList());
    }

    /**
     * Remembers all documents.
     * @return writes them again
     */
    public Runnable keep() {
        MongoDatabase database = this.factory.getMongoDatabase();
        Map<String, List<Document>> kept = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            kept.put(collection, database.getCollection(collection).find().into(new ArrayList<>()));
        }
        return () -> kept
            .forEach((collection, documents) -> documents.forEach((document) -> database.getCollection(collection)
                .replaceOne(Filters.eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true))));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof MongoDatabaseFactory found)) {
            return bean;
        }
        this.factory = found;
        return proxy(MongoDatabaseFactory.class, (method, arguments) -> (method.getReturnType() == MongoDatabase.class)
                ? database() : method.invoke(found, arguments));
    }

    private MongoDatabase database() {
        MongoDatabase database = this.factory.getMongoDatabase();
        return proxy(MongoDatabase.class, (method, arguments) -> {
            String failing = this.away;
            if (failing != null && (failing.equals("*") || failing.equals(arguments[0]))) {
                throw new MongoSocketOpenException("away", new ServerAddress());
            }
            return method.invoke(database, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type
            .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
                try {
                    return call.to(method, arguments);
                }
                catch (InvocationTargetException ex) {
                    throw ex.getCause();
                }
            }));
    }

    private interface Call {

        Object to(Method method, Object[] arguments) throws ReflectiveOperationException;

    }

    private static final class Embedded {

        static final String URI = "mongodb:/" + new MongoServer(H2Backend.inMemory()).bind() + "/lianxi";

    }

}
