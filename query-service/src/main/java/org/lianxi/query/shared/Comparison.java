package org.lianxi.query.shared;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Goes through two collections side by side, in the order of their ids.
 */
final class Comparison implements AutoCloseable {

    private static final int SHOWN = 20;

    private final Side before;

    private final Side rebuilt;

    private final List<String> first = new ArrayList<>();

    private long different;

    private Comparison(MongoCollection<Document> before, MongoCollection<Document> rebuilt) {
        this.before = new Side(before);
        this.rebuilt = new Side(rebuilt);
    }

    static Compared of(Views<?> views, int generation) {
        try (Comparison comparison = new Comparison(views.written().documents(),
                views.collection(generation).documents())) {
            return comparison.run(views.name());
        }
    }

    private Compared run(String name) {
        while (this.before.id() != null || this.rebuilt.id() != null) {
            int order = order(this.before.id(), this.rebuilt.id());
            if (order != 0 || !this.before.bytes().equals(this.rebuilt.bytes())) {
                note((order <= 0) ? this.before.id() : this.rebuilt.id());
            }
            if (order <= 0) {
                this.before.advance();
            }
            if (order >= 0) {
                this.rebuilt.advance();
            }
        }
        return new Compared(name, this.before.count, this.before.checksum(), this.rebuilt.count,
                this.rebuilt.checksum(), this.different, List.copyOf(this.first));
    }

    /**
     * What has come to its end is behind everything.
     */
    private static int order(String one, String other) {
        if (one == null || other == null) {
            return (one == null) ? 1 : -1;
        }
        return BsonOrder.compare(one, other);
    }

    private void note(String id) {
        this.different++;
        if (this.first.size() < SHOWN) {
            this.first.add(id);
        }
    }

    @Override
    public void close() {
        this.before.cursor.close();
        this.rebuilt.cursor.close();
    }

    /**
     * One of the two.
     */
    private static final class Side {

        private final MongoCursor<RawBsonDocument> cursor;

        private final MessageDigest digest = sha256();

        private RawBsonDocument document;

        private long count;

        Side(MongoCollection<Document> collection) {
            this.cursor = collection.withDocumentClass(RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending(Views.ID))
                .iterator();
            step();
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            }
            catch (NoSuchAlgorithmException ex) {
                throw new IllegalStateException(ex);
            }
        }

        private void step() {
            this.document = this.cursor.hasNext() ? this.cursor.next() : null;
        }

        void advance() {
            this.digest.update(bytes());
            this.count++;
            step();
        }

        ByteBuffer bytes() {
            return this.document.getByteBuffer().asNIO();
        }

        String id() {
            return (this.document != null) ? this.document.getString(Views.ID).getValue() : null;
        }

        String checksum() {
            return "sha-256:" + HexFormat.of().formatHex(this.digest.digest());
        }

    }

}
