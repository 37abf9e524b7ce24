package org.lianxi.query.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.stereotype.Component;

/**
 * All collections of views, and the changes of a batch of events to them: the edition
 * that questions are answered from. Used by one thread at a time, the one that applies
 * events.
 */
@Component
public class ViewBatch extends Edition {

    private final MongoDatabaseFactory database;

    private final List<Views<?>> collections = new CopyOnWriteArrayList<>();

    private volatile List<Folding<?>> foldings = List.of();

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
        return open(collection, type, false, fields);
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
        return open(collection, type, true, fields);
    }

    private <V> Views<V> open(String collection, Class<V> type, boolean setOnce, String... fields) {
        Views<V> views = new Views<>(new ViewCollection<>(this.database, collection, type), indexes(fields), setOnce,
                this);
        this.collections.add(views);
        refresh();
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

    private void refresh() {
        this.foldings = this.collections.stream().<Folding<?>>map(Views::live).toList();
    }

    @Override
    List<Folding<?>> foldings() {
        return this.foldings;
    }

    @Override
    <V> Folding<V> of(Views<V> views) {
        return views.live();
    }

    /**
     * Creates the indexes that are not there.
     */
    public void createIndexes() {
        this.collections.forEach(Views::createIndexes);
    }

    /**
     * Begins an edition that is never written, to be folded from the first event of a
     * conference on.
     * @return the edition
     */
    public MemoryEdition inMemory() {
        return new MemoryEdition(this.collections);
    }

    /**
     * Begins an edition that is never written and holds everything, to be folded from the
     * first event on.
     * @return the edition
     */
    public ReplayEdition replayed() {
        return new ReplayEdition(this.collections);
    }

    /**
     * Begins an edition that is never written and goes on from an earlier past.
     * @param from the earlier past of the conference
     * @return the edition
     */
    public MemoryEdition inMemory(PastViews from) {
        return new MemoryEdition(this.collections, from);
    }

    /**
     * Begins an edition that is written beside the one that questions are answered from.
     * @param generation its generation
     * @param empty whether nothing has been written to it yet
     * @return the edition
     */
    public RebuiltEdition rebuilt(int generation, boolean empty) {
        return new RebuiltEdition(this.collections, generation, empty);
    }

    /**
     * Compares what is answered from with what was rebuilt.
     * @param edition a rebuilt edition, written up to the same events
     * @param names the collections to compare
     * @return each of them
     */
    public List<Compared> compare(RebuiltEdition edition, Collection<String> names) {
        return this.collections.stream()
            .filter((views) -> names.contains(views.name()))
            .map((views) -> Comparison.of(views, edition.generation()))
            .toList();
    }

    /**
     * The names of all collections.
     * @return names, in order
     */
    public List<String> names() {
        return this.collections.stream().map(Views::name).sorted().toList();
    }

    /**
     * Answers from the generations given, and from the first where none is given.
     */
    void answerFrom(Map<String, Integer> generations) {
        this.collections.forEach((views) -> views.answerFrom(generations.getOrDefault(views.name(), 0)));
        refresh();
    }

    List<Views<?>> all() {
        return List.copyOf(this.collections);
    }

}
