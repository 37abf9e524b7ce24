package org.lianxi.query.shared;

import java.util.List;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * The forms of a guarded write. The guard is always in the write itself: a view that does
 * not fit it is in the way of the upsert, which fails as a duplicate.
 */
final class ViewWrites {

    private static final int DUPLICATE_KEY = 11000;

    private ViewWrites() {
    }

    /**
     * Writes if the view is still at an index, or still not there.
     * @param stored the new state
     * @param base the index it was last known at, 0 when it was not there
     */
    static WriteModel<RawBsonDocument> after(Stored<?> stored, long base) {
        return (base == 0) ? new InsertOneModel<>(ViewDocuments.encode(stored)) : replace(stored, base);
    }

    /**
     * Writes if there is nothing newer.
     */
    static WriteModel<RawBsonDocument> unlessNewer(Stored<?> stored) {
        return replace(stored, new Document("$lt", stored.index()));
    }

    private static WriteModel<RawBsonDocument> replace(Stored<?> stored, Object index) {
        return new ReplaceOneModel<>(new Document(Views.ID, stored.id()).append(Views.INDEX, index),
                ViewDocuments.encode(stored), new ReplaceOptions().upsert(true));
    }

    /**
     * Which writes of a bulk found something else in their place.
     * @throws MongoBulkWriteException if anything else went wrong
     */
    static List<Integer> duplicates(MongoBulkWriteException ex) {
        boolean duplicatesOnly = ex.getWriteConcernError() == null
                && ex.getWriteErrors().stream().allMatch((error) -> error.getCode() == DUPLICATE_KEY);
        if (!duplicatesOnly) {
            throw ex;
        }
        return ex.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }

}
