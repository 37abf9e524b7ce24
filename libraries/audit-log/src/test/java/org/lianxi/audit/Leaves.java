package org.lianxi.audit;

import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * A tree for tests, written down as RFC 6962 defines it, and the same as files.
 */
final class Leaves {

    private Leaves() {
    }

    static byte[] entry(long index) {
        return ("entry " + index).getBytes(StandardCharsets.UTF_8);
    }

    static Hash leaf(long index) {
        return Hash.ofLeaf(entry(index));
    }

    /**
     * MTH(D[from:to]), leaf by leaf.
     */
    static Hash definition(long from, long to) {
        if (to - from == 1) {
            return leaf(from);
        }
        long split = 1;
        while (split * 2 < to - from) {
            split *= 2;
        }
        return Hash.ofNode(definition(from, from + split), definition(from + split, to));
    }

    static Nodes nodes() {
        Map<String, Hash> known = new HashMap<>();
        return new Nodes() {

            @Override
            public Hash at(int height, long index) {
                Hash hash = known.get(height + "/" + index);
                if (hash == null) {
                    hash = (height == 0) ? leaf(index)
                            : Hash.ofNode(at(height - 1, index * 2), at(height - 1, index * 2 + 1));
                    known.put(height + "/" + index, hash);
                }
                return hash;
            }

        };
    }

    /**
     * All tiles and bundles of a log.
     */
    static Map<String, byte[]> files(long size) {
        return files(size, Leaves::entry);
    }

    static Map<String, byte[]> files(long size, LongFunction<byte[]> entries) {
        Map<Integer, List<Hash>> levels = new HashMap<>(Map.of(0, new ArrayList<>()));
        MerkleTree tree = new MerkleTree(
                (level, index, hash) -> levels.computeIfAbsent(level + 1, (key) -> new ArrayList<>()).add(hash));
        for (long i = 0; i < size; i++) {
            Hash leaf = Hash.ofLeaf(entries.apply(i));
            levels.get(0).add(leaf);
            tree.append(leaf);
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (TilePath path : TilePath.all(size)) {
            int first = (int) path.first();
            files.put(path.toString(), path.isEntries() ? bundle(first, path.width(), entries)
                    : new Tile(levels.get(path.level()).subList(first, first + path.width())).bytes());
        }
        return files;
    }

    private static byte[] bundle(int first, int width, LongFunction<byte[]> entries) {
        List<byte[]> bundle = new ArrayList<>();
        for (int i = first; i < first + width; i++) {
            bundle.add(entries.apply(i));
        }
        return new EntryBundle(bundle).bytes();
    }

    static TiledLog.Source source(Map<String, byte[]> files) {
        return (path) -> {
            byte[] file = files.get(path);
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return file.clone();
        };
    }

}
