package org.lianxi.query.shared;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.bson.Document;

/**
 * An edition that is kept in memory as a whole and never written, for whoever holds the
 * written views against the log. It tells which views each event has changed.
 */
public final class ReplayEdition extends Edition {

    private final Map<Views<?>, Folding<?>> foldings = new HashMap<>();

    private final Map<String, Folding<?>> byName = new TreeMap<>();

    /**
     * The views that the last event changed, as they were before; null where it was the
     * first.
     */
    private final Map<ViewId, Stored<?>> former = new LinkedHashMap<>();

    ReplayEdition(List<Views<?>> collections) {
        collections.forEach((views) -> {
            Folding<?> folding = views.beside(this, 0, true);
            this.foldings.put(views, folding);
            this.byName.put(views.name(), folding);
        });
    }

    @Override
    List<Folding<?>> foldings() {
        return List.copyOf(this.byName.values());
    }

    @Override
    @SuppressWarnings("unchecked")
    <V> Folding<V> of(Views<V> views) {
        return (Folding<V>) this.foldings.get(views);
    }

    @Override
    public void accept() {
        this.former.clear();
        this.byName.forEach((name, folding) -> {
            folding.touched().forEach((id) -> this.former.put(new ViewId(name, id), folding.staged().get(id)));
            folding.accept();
        });
    }

    /**
     * The views that the last event changed.
     * @return which
     */
    public List<ViewId> changed() {
        return List.copyOf(this.former.keySet());
    }

    /**
     * A view that the last event changed, as it was before.
     * @param view which
     * @return its document, or empty when there was none
     */
    public Optional<Document> before(ViewId view) {
        return Optional.<Stored<?>>ofNullable(this.former.get(view)).map(ViewDocuments::write);
    }

    /**
     * The names of the collections.
     * @return names, in order
     */
    public List<String> collections() {
        return List.copyOf(this.byName.keySet());
    }

    /**
     * A view as the store would have it.
     * @param view which
     * @return its document, or empty when there is none
     */
    public Optional<Document> find(ViewId view) {
        return Optional.ofNullable(this.byName.get(view.collection()))
            .map((folding) -> folding.staged().get(view.id()))
            .map(ViewDocuments::write);
    }

    /**
     * Goes through a collection as the store would have it, in the order of the ids.
     * @param collection its name
     * @param document gets each document
     */
    public void forEach(String collection, Consumer<Document> document) {
        ids(collection).forEach((id) -> find(new ViewId(collection, id)).ifPresent(document));
    }

    private List<String> ids(String collection) {
        return this.byName.get(collection).staged().keySet().stream().sorted(BsonOrder::compare).toList();
    }

}
