package org.lianxi.standalone.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Indexed values and positions of documents, compared as what they are. Left to itself
 * the store would serialise both sides of every comparison.
 */
final class StoredValueType extends BasicDataType<Object> {

    static final StoredValueType INSTANCE = new StoredValueType();

    private static final byte TEXT = BsonEncoder.determineType("");

    private static final byte NUMBER = BsonEncoder.determineType(0L);

    private static final int HEADER_BYTES = 40;

    private StoredValueType() {
    }

    /**
     * Orders by type, then by class where a type has several, then by value.
     */
    @Override
    @SuppressWarnings("unchecked")
    public int compare(Object left, Object right) {
        if (left == right) {
            return 0;
        }
        if (left instanceof Comparable<?> comparable && right != null && left.getClass() == right.getClass()) {
            return ((Comparable<Object>) comparable).compareTo(right);
        }
        int byType = Byte.compare(typeOf(left), typeOf(right));
        if (byType != 0) {
            return byType;
        }
        if (left instanceof Comparable<?> || right instanceof Comparable<?>) {
            return left.getClass().getName().compareTo(right.getClass().getName());
        }
        return Arrays.compareUnsigned(bytes(left), bytes(right));
    }

    private static byte typeOf(Object value) {
        return BsonEncoder.determineType(value);
    }

    private static byte[] bytes(Object value) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeValue(typeOf(value), value, bytes);
        return ByteBufUtil.getBytes(bytes);
    }

    @Override
    public int getMemory(Object value) {
        return (value instanceof String text) ? HEADER_BYTES + text.length() : HEADER_BYTES;
    }

    /**
     * Texts and positions are nearly all there is.
     */
    @Override
    public void write(WriteBuffer out, Object value) {
        out.put(typeOf(value));
        switch (value) {
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.putVarInt(bytes.length).put(bytes);
            }
            case Long number -> out.putVarLong(number);
            case null -> {
            }
            default -> out.put(bytes(value));
        }
    }

    @Override
    public Object read(ByteBuffer in) {
        byte type = in.get();
        if (type == TEXT) {
            byte[] bytes = new byte[DataUtils.readVarInt(in)];
            in.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (type == NUMBER) {
            return DataUtils.readVarLong(in);
        }
        ByteBuf bytes = Unpooled.wrappedBuffer(in);
        Object value = BsonDecoder.decodeValue(type, bytes);
        in.position(in.position() + bytes.readerIndex());
        return value;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

}
