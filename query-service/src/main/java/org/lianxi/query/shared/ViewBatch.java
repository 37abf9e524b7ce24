package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * The changes of a batch of events, over all collections. Used by one thread at a time,
 * the one that applies events.
 */
@Component
public class ViewBatch {

    private final MongoDatabaseFactory database;

    private final List<Views<?>> collections = new CopyOnWriteArrayList<>();

    private final List<Views<?>> last = new CopyOnWriteArrayList<>();

    private long index;

    ViewBatch(MongoDatabaseFactory database) {
        this.database = database;
    }

    /**
     * Opens a collection of views.
     * @param <V> the view
     * @param collection its name
     * @param type the view's record
     * @param fields fields, each with an index of its own beside the conference
     * @return the collection
     */
    public <V> Views<V> views(String collection, Class<V> type, String... fields) {
        Views<V> views = new Views<>(this.database, collection, type, () -> this.index, indexes(fields), false);
        this.collections.add(views);
        return views;
    }

    /**
     * Opens a collection of which each view is set once, by one event. It is written
     * after all others, so that what is found in it is in the others too.
     * @param <V> the view
     * @param collection its name
     * @param type the view's record
     * @param fields fields, each with an index of its own beside the conference
     * @return the collection
     */
    public <V> Views<V> viewsSetOnce(String collection, Class<V> type, String... fields) {
        Views<V> views = new Views<>(this.database, collection, type, () -> this.index, indexes(fields), true);
        this.last.add(views);
        return views;
    }

    private static List<IndexModel> indexes(String... fields) {
        List<IndexModel> indexes = new ArrayList<>();
        indexes.add(new IndexModel(Indexes.ascending(Views.CONFERENCE, Views.INDEX)));
        for (String field : fields) {
            indexes.add(new IndexModel(Indexes.ascending(Views.CONFERENCE, Views.VIEW + "." + field)));
        }
        return indexes;
    }

    /**
     * Begins an event.
     * @param logIndex its place in the log
     */
    public void begin(long logIndex) {
        this.index = logIndex;
    }

    /**
     * Keeps what the handlers of the event changed.
     */
    public void accept() {
        all().forEach(Views::accept);
    }

    /**
     * Drops what the handlers of the event changed.
     */
    public void discard() {
        all().forEach(Views::discard);
    }

    /**
     * Reads at once what the events to come are likely to touch.
     * @param ids ids of aggregates and conferences
     */
    public void prefetch(Collection<String> ids) {
        this.collections.forEach((views) -> views.prefetch(ids));
    }

    /**
     * Writes all accepted changes, several collections at a time. When one fails, the
     * others are finished nevertheless.
     */
    public void flush() {
        List<Views<?>> changed = this.collections.stream().filter(Views::isChanged).toList();
        if (changed.size() > 1) {
            flushAtOnce(changed);
        }
        else {
            changed.forEach(Views::flush);
        }
        this.last.forEach(Views::flush);
    }

    private static void flushAtOnce(List<Views<?>> changed) {
        List<Beside> others = changed.stream().skip(1).map((views) -> Beside.start(views::flush)).toList();
        try {
            changed.getFirst().flush();
        }
        finally {
            joinAll(others);
        }
    }

    private static void joinAll(List<Beside> works) {
        RuntimeException first = null;
        for (Beside work : works) {
            try {
                work.join();
            }
            catch (RuntimeException ex) {
                first = (first != null) ? first : ex;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * Forgets everything read or changed, so that it is read again.
     */
    public void clear() {
        all().forEach(Views::clear);
    }

    /**
     * Creates the indexes that are not there.
     */
    public void createIndexes() {
        all().forEach(Views::createIndexes);
    }

    List<Views<?>> all() {
        List<Views<?>> all = new ArrayList<>(this.collections);
        all.addAll(this.last);
        return all;
    }

}
