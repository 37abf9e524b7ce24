package org.lianxi.standalone.engine;

import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * A collection that keeps new documents side by side, so that a save writes few pages; by
 * their ids they would lie scattered. It finds a document by its id also where the filter
 * asks for more, as MongoDB does; otherwise the whole collection would be read for it. It
 * does not count bytes, for which every document would be encoded once more.
 */
final class DocumentCollection extends H2Collection {

    private static final String ID = "_id";

    private static final Document BY_ID = new Document(ID, 1);

    private final MVMap<Object, Document> documents;

    private final MVMap<KeyValue, Object> ids;

    private long next;

    DocumentCollection(MongoDatabase database, String name, CollectionOptions options,
            MVMap<Object, Document> documents, MVMap<KeyValue, Object> ids, MVMap<String, Object> sizes,
            CursorRegistry cursors) {
        super(database, name, options, documents, sizes, cursors);
        this.documents = documents;
        this.ids = ids;
        this.next = documents.isEmpty() ? 0 : (Long) documents.lastKey() + 1;
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Long position = this.next++;
        this.documents.put(position, document);
        return position;
    }

    @Override
    protected QueryResult queryDocuments(Document query, Document orderBy, int numberToSkip, int limit, int batchSize,
            Document fieldSelector) {
        if (query.isEmpty() && BY_ID.equals(orderBy) && numberToSkip == 0 && fieldSelector == null) {
            return createQueryResult(inOrder(limit), batchSize);
        }
        Object id = query.get(ID);
        if (query.size() > 1 && id != null && !(id instanceof Map)) {
            Document byId = new Document(ID, id);
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(byId)) {
                    return matchDocuments(query, index.getPositions(byId), orderBy, numberToSkip, limit, batchSize,
                            fieldSelector);
                }
            }
        }
        return super.queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    /**
     * Documents in the order of their ids, each read when it is asked for: sorted
     * otherwise, all of them would be in memory at once.
     */
    private List<Document> inOrder(int limit) {
        List<Object> positions = this.ids.values().stream().limit((limit > 0) ? limit : Long.MAX_VALUE).toList();
        return new ReadWhenAsked(positions);
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    /**
     * A document that was deleted meanwhile is read as an empty one.
     */
    private final class ReadWhenAsked extends AbstractList<Document> implements RandomAccess {

        private final List<Object> positions;

        ReadWhenAsked(List<Object> positions) {
            this.positions = positions;
        }

        @Override
        public Document get(int place) {
            Document document = DocumentCollection.this.documents.get(this.positions.get(place));
            return (document != null) ? document : new Document();
        }

        @Override
        public int size() {
            return this.positions.size();
        }

    }

}
