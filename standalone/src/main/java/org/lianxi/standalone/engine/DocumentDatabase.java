package org.lianxi.standalone.engine;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/**
 * A database whose maps are opened with their types.
 */
final class DocumentDatabase extends H2Database {

    private final DocumentMaps maps;

    DocumentDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.maps = new DocumentMaps(store);
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getDatabaseName() + "." + collection;
        return new DocumentCollection(this, collection, options, this.maps.documents(name), this.maps.ids(name),
                this.maps.sizes(name), this.cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        this.maps.openIndex(getDatabaseName() + "." + collection, index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

}
