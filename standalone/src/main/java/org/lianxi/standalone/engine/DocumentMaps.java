package org.lianxi.standalone.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens the store's maps with types that know what is in them. A map that is open stays
 * so: whoever asks for it later without naming types gets this one.
 */
final class DocumentMaps {

    /**
     * Format of the file; one of another format is not read.
     */
    static final int FORMAT = 2;

    private static final String DOCUMENTS = "databases.";

    private static final String SIZES = "meta.";

    private static final String INDEX = "._index_";

    private static final String IDS = "_id_";

    private final MVStore store;

    DocumentMaps(MVStore store) {
        this.store = store;
    }

    MVMap<?, ?> open(String name) {
        if (name.startsWith(DOCUMENTS)) {
            return documents(name.substring(DOCUMENTS.length()));
        }
        if (name.contains(INDEX) && !name.startsWith(SIZES)) {
            return index(name);
        }
        return this.store.openMap(name);
    }

    MVMap<Object, Document> documents(String collection) {
        return this.store.openMap(DOCUMENTS + collection,
                new MVMap.Builder<Object, Document>().keyType(StoredValueType.INSTANCE)
                    .valueType(new StoredDocumentType()));
    }

    /**
     * Where the documents of a collection lie, in the order of their ids.
     */
    MVMap<KeyValue, Object> ids(String collection) {
        return index(collection + INDEX + IDS);
    }

    MVMap<String, Object> sizes(String collection) {
        return this.store.openMap(SIZES + collection);
    }

    void openIndex(String collection, String index) {
        index(collection + INDEX + index);
    }

    private MVMap<KeyValue, Object> index(String name) {
        return this.store.openMap(name, new MVMap.Builder<KeyValue, Object>().keyType(StoredKeyType.INSTANCE)
            .valueType(StoredValueType.INSTANCE));
    }

}
