package org.lianxi.query.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Views of one collection that are answered from without the store, by the same filters,
 * orders and cursors.
 *
 * @param <V> the view
 */
final class ViewsInMemory<V> {

    private final ViewCollection<V> collection;

    private final Map<String, Stored<V>> views;

    private volatile List<Document> documents;

    ViewsInMemory(ViewCollection<V> collection, Map<String, Stored<V>> views) {
        this.collection = collection;
        this.views = Map.copyOf(views);
    }

    int size() {
        return this.views.size();
    }

    Collection<Stored<V>> all() {
        return this.views.values();
    }

    Optional<Stored<V>> find(String id) {
        return Optional.ofNullable(this.views.get(id));
    }

    /**
     * Documents take several times the memory of views, so only those of collections that
     * lists are cut from are made.
     */
    private Stream<Document> documents() {
        List<Document> made = this.documents;
        if (made == null) {
            made = this.views.values()
                .stream()
                .sorted(Comparator.comparing(Stored::id, BsonOrder::compare))
                .map(ViewDocuments::write)
                .toList();
            this.documents = made;
        }
        return made.stream();
    }

    List<Stored<V>> find(Bson filter) {
        DocumentFilter wanted = DocumentFilter.of(filter);
        return documents().filter(wanted::matches).map(this.collection::read).toList();
    }

    Page<Stored<V>> page(Bson filter, ViewOrder order, PageRequest page) {
        DocumentFilter wanted = DocumentFilter.of(filter);
        DocumentFilter after = DocumentFilter.of((page.cursor() != null) ? order.after(page.cursor()) : new Document());
        List<Document> found = documents().filter((document) -> wanted.matches(document) && after.matches(document))
            .sorted(DocumentFilter.order(order))
            .limit(page.limit() + 1L)
            .toList();
        return order.cut(found, page).map(this.collection::read);
    }

}
