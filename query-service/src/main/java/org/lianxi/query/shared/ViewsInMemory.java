package org.lianxi.query.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    private final Map<String, Document> documents = new TreeMap<>(BsonOrder::compare);

    ViewsInMemory(ViewCollection<V> collection, Collection<Stored<V>> views) {
        this.collection = collection;
        views.forEach((stored) -> this.documents.put(stored.id(), ViewDocuments.write(stored)));
    }

    int size() {
        return this.documents.size();
    }

    Optional<Stored<V>> find(String id) {
        return Optional.ofNullable(this.documents.get(id)).map(this.collection::read);
    }

    List<Stored<V>> find(Bson filter) {
        DocumentFilter wanted = DocumentFilter.of(filter);
        return this.documents.values().stream().filter(wanted::matches).map(this.collection::read).toList();
    }

    Page<Stored<V>> page(Bson filter, ViewOrder order, PageRequest page) {
        DocumentFilter wanted = DocumentFilter.of(filter);
        DocumentFilter after = DocumentFilter.of((page.cursor() != null) ? order.after(page.cursor()) : new Document());
        List<Document> found = this.documents.values()
            .stream()
            .filter((document) -> wanted.matches(document) && after.matches(document))
            .sorted(DocumentFilter.order(order))
            .limit(page.limit() + 1L)
            .toList();
        return order.cut(found, page).map(this.collection::read);
    }

}
