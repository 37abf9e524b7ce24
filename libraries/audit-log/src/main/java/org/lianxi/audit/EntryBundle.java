package org.lianxi.audit;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A bundle of entries of c2sp.org/tlog-tiles: up to 256 that follow each other, each
 * behind its length in two bytes, the higher one first.
 *
 * @param entries the entries, whose hashes are the leaves
 */
public record EntryBundle(List<byte[]> entries) {

    /**
     * The longest entry that two bytes can tell the length of.
     */
    public static final int LONGEST = 0xFFFF;

    private static final int PREFIX = 2;

    /**
     * @throws MalformedException if an entry is too long
     */
    public EntryBundle {
        entries = List.copyOf(entries);
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new MalformedException("an entry has at most " + LONGEST + " bytes, not " + entry.length);
            }
        }
    }

    /**
     * Reads a bundle.
     * @param bytes the bundle
     * @param width how many entries it is to have
     * @return the bundle
     * @throws MalformedException if it has not, or ends within an entry
     */
    public static EntryBundle parse(byte[] bytes, int width) {
        List<byte[]> entries = new ArrayList<>(width);
        int at = 0;
        while (at < bytes.length) {
            int start = at + PREFIX;
            int end = (start <= bytes.length) ? start + length(bytes, at) : Integer.MAX_VALUE;
            if (end > bytes.length) {
                throw new MalformedException("the bundle ends within its entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(bytes, start, end));
            at = end;
        }
        if (entries.size() != width) {
            throw new MalformedException("the bundle has " + entries.size() + " entries, not " + width);
        }
        return new EntryBundle(entries);
    }

    private static int length(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << Byte.SIZE | Byte.toUnsignedInt(bytes[at + 1]);
    }

    /**
     * The bundle as it is served.
     * @return its bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : this.entries) {
            bytes.write(entry.length >>> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

}
