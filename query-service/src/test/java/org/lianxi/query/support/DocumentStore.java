package org.lianxi.query.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.TreeMap;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * The document store of the tests: embedded, or the one that {@code lianxi.mongodb.uri}
 * names. It can be away, as a whole or for one collection.
 */
public final class DocumentStore implements BeanPostProcessor {

    private MongoDatabaseFactory factory;

    private volatile String away;

    static String uri() {
        String given = System.getProperty("lianxi.mongodb.uri");
        return (given != null) ? given : Embedded.URI;
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
            if (!Set.of("positions", "parked").contains(collection)) {
                for (Document document : database.getCollection(collection).find()) {
                    all.put(collection + "/" + document.get("_id"), document.toJson());
                }
            }
        }
        return String.join("\n", all.entrySet().stream().map(Object::toString).toList());
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
