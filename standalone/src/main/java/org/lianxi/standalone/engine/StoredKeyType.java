package org.lianxi.standalone.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keys of indexes: one value for each indexed field.
 */
final class StoredKeyType extends BasicDataType<KeyValue> {

    static final StoredKeyType INSTANCE = new StoredKeyType();

    private static final int HEADER_BYTES = 64;

    private StoredKeyType() {
    }

    @Override
    public int compare(KeyValue left, KeyValue right) {
        int common = Math.min(left.size(), right.size());
        for (int i = 0; i < common; i++) {
            int byValue = StoredValueType.INSTANCE.compare(left.get(i), right.get(i));
            if (byValue != 0) {
                return byValue;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        int bytes = HEADER_BYTES;
        for (Object value : key) {
            bytes += StoredValueType.INSTANCE.getMemory(value);
        }
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        for (Object value : key) {
            StoredValueType.INSTANCE.write(out, value);
        }
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        Object[] values = new Object[DataUtils.readVarInt(in)];
        Arrays.setAll(values, (i) -> StoredValueType.INSTANCE.read(in));
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }

}
