package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * A collection of views. Handlers change views in memory; a batch is written at its end,
 * each view guarded by the log index it has seen, so that repeats and late writers change
 * nothing.
 *
 * @param <V> the view, a record
 */
public final class Views<V> {

    static final String ID = "_id";

    static final String CONFERENCE = "conferenceId";

    static final String INDEX = "index";

    static final String VIEW = "view";

    private static final int KEPT_IN_MEMORY = 10_000;

    private final MongoDatabaseFactory database;

    private final String collection;

    private final Class<V> type;

    private final LongSupplier logIndex;

    private final List<IndexModel> indexes;

    private final boolean setOnce;

    private final Cache<String, Stored<V>> known = Caffeine.newBuilder().maximumSize(KEPT_IN_MEMORY).build();

    private final Map<String, Stored<V>> batch = new LinkedHashMap<>();

    private final Map<String, Long> bases = new HashMap<>();

    private final Map<String, Stored<V>> event = new LinkedHashMap<>();

    Views(MongoDatabaseFactory database, String collection, Class<V> type, LongSupplier logIndex,
            List<IndexModel> indexes, boolean setOnce) {
        this.database = database;
        this.collection = collection;
        this.type = type;
        this.logIndex = logIndex;
        this.indexes = indexes;
        this.setOnce = setOnce;
    }

    /**
     * Changes a view because of the current event; does nothing when the view has seen
     * the event already.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param change gets the view, or null when there is none, and returns the new one,
     * or null to leave things as they are
     */
    public void change(String id, String conferenceId, UnaryOperator<V> change) {
        Stored<V> current = latest(id);
        if (current.index() >= this.logIndex.getAsLong() && !this.event.containsKey(id)) {
            return;
        }
        V changed = change.apply(current.view());
        if (changed != null) {
            this.event.put(id, new Stored<>(id, conferenceId, this.logIndex.getAsLong(), changed));
        }
    }

    /**
     * Sets a view that the current event is the first to know of, without reading it.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param first its first state; what a later event has written already stays
     */
    public void begin(String id, String conferenceId, V first) {
        Stored<V> staged = this.batch.getOrDefault(id, this.known.getIfPresent(id));
        if (staged == null || staged.index() < this.logIndex.getAsLong()) {
            put(id, conferenceId, first);
        }
    }

    /**
     * Sets a view that only the current event has a say in, without reading it. For
     * collections of such views only.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param view its value
     */
    public void put(String id, String conferenceId, V view) {
        this.event.put(id, new Stored<>(id, conferenceId, this.logIndex.getAsLong(), view));
    }

    /**
     * The view as the events up to the current one left it, for handlers.
     * @param id the view
     * @return the view, or empty when there is none
     */
    public Optional<V> current(String id) {
        return Optional.ofNullable(latest(id).view());
    }

    private Stored<V> latest(String id) {
        Stored<V> staged = this.event.get(id);
        if (staged == null) {
            staged = this.batch.get(id);
        }
        return (staged != null) ? staged
                : this.known.get(id, (missing) -> read(missing).orElse(new Stored<>(missing, null, 0, null)));
    }

    void prefetch(Collection<String> ids) {
        List<String> missing = ids.stream().filter((id) -> this.known.getIfPresent(id) == null).toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Stored<V>> found = new HashMap<>();
        missing.forEach((id) -> found.put(id, new Stored<>(id, null, 0, null)));
        find(Filters.in(ID, missing)).forEach((stored) -> found.put(stored.id(), stored));
        this.known.putAll(found);
    }

    void accept() {
        this.event.forEach((id, stored) -> {
            Stored<V> before = this.known.getIfPresent(id);
            this.bases.putIfAbsent(id, (before != null) ? before.index() : 0L);
            this.batch.put(id, stored);
        });
        this.event.clear();
    }

    void discard() {
        this.event.clear();
    }

    boolean isChanged() {
        return !this.batch.isEmpty();
    }

    /**
     * Most views are still what this instance wrote last, or not there at all, and are
     * found by exactly that. Where somebody else has written meanwhile, the later state
     * wins.
     */
    void flush() {
        if (this.batch.isEmpty()) {
            return;
        }
        List<Stored<V>> changed = List.copyOf(this.batch.values());
        List<Stored<V>> elsewhere = write(changed, (stored) -> ViewWrites.after(stored, this.bases.get(stored.id())));
        this.known.putAll(this.batch);
        if (!this.setOnce && !elsewhere.isEmpty()) {
            this.known.invalidateAll(elsewhere.stream().map(Stored::id).toList());
            write(elsewhere, ViewWrites::unlessNewer);
        }
        this.batch.clear();
        this.bases.clear();
    }

    /**
     * Writes all, and finds those that stood in the way of themselves.
     */
    private List<Stored<V>> write(List<Stored<V>> views, Function<Stored<V>, WriteModel<Document>> form) {
        try {
            documents().bulkWrite(views.stream().map(form).toList(), new BulkWriteOptions().ordered(false));
            return List.of();
        }
        catch (MongoBulkWriteException ex) {
            return ViewWrites.duplicates(ex).stream().map(views::get).toList();
        }
    }

    void clear() {
        this.event.clear();
        this.batch.clear();
        this.bases.clear();
        this.known.invalidateAll();
    }

    void createIndexes() {
        documents().createIndexes(this.indexes);
    }

    /**
     * Reads a written view; from memory, where this instance is the one that writes it.
     * @param id the view
     * @return the view, or empty when there is none
     */
    public Optional<Stored<V>> find(String id) {
        Stored<V> here = WrittenElsewhere.isPossible() ? null : this.known.getIfPresent(id);
        return (here != null) ? Optional.of(here).filter((stored) -> stored.view() != null) : read(id);
    }

    private Optional<Stored<V>> read(String id) {
        return Optional.ofNullable(documents().find(Filters.eq(ID, id)).first()).map(this::read);
    }

    /**
     * Reads written views.
     * @param filter which
     * @return them, in no particular order
     */
    public List<Stored<V>> find(Bson filter) {
        return documents().find(filter).map(this::read).into(new ArrayList<>());
    }

    /**
     * Reads one page of written views.
     * @param filter which
     * @param order in what order
     * @param page which page
     * @return the page
     */
    public Page<Stored<V>> page(Bson filter, ViewOrder order, PageRequest page) {
        Bson wanted = (page.cursor() != null) ? Filters.and(filter, order.after(page.cursor())) : filter;
        List<Document> found = documents().find(wanted)
            .sort(order.sort())
            .limit(page.limit() + 1)
            .into(new ArrayList<>());
        boolean more = found.size() > page.limit();
        List<Document> shown = more ? found.subList(0, page.limit()) : found;
        return new Page<>(shown.stream().map(this::read).toList(), more ? order.cursor(shown.getLast()) : null);
    }

    private Stored<V> read(Document document) {
        return ViewDocuments.read(document, this.type);
    }

    private MongoCollection<Document> documents() {
        return this.database.getMongoDatabase().getCollection(this.collection);
    }

}
