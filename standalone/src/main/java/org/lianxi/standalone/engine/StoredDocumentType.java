package org.lianxi.standalone.engine;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents, kept as BSON.
 */
final class StoredDocumentType extends BasicDataType<Document> {

    private static final int SMOOTHING = 16;

    /**
     * Bytes of a document as it is written; in memory it takes about twice as many.
     */
    private int averageBytes = 1_024;

    @Override
    public int getMemory(Document document) {
        return 2 * this.averageBytes;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        ByteBuf bytes = Unpooled.buffer(this.averageBytes);
        BsonEncoder.encodeDocument(document, bytes);
        learn(bytes.readableBytes());
        out.put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer in) {
        ByteBuf bytes = Unpooled.wrappedBuffer(in);
        Document document = BsonDecoder.decodeBson(bytes);
        learn(bytes.readerIndex());
        in.position(in.position() + bytes.readerIndex());
        return document;
    }

    private void learn(int bytes) {
        this.averageBytes += (bytes - this.averageBytes) / SMOOTHING;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

}
