package org.lianxi.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The Merkle tree of RFC 6962 over leaves that are only ever appended.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    private final Deque<Subtree> subtrees = new ArrayDeque<>();

    /**
     * The hash of a leaf.
     * @param entry the entry
     * @return SHA-256 of a zero byte and the entry
     */
    public static byte[] leafHash(byte[] entry) {
        return hash(LEAF, entry);
    }

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    /**
     * Appends a leaf.
     * @param leafHash its hash
     */
    public void append(byte[] leafHash) {
        Subtree last = new Subtree(leafHash, 1);
        while (!this.subtrees.isEmpty() && this.subtrees.peek().size() == last.size()) {
            Subtree left = this.subtrees.pop();
            last = new Subtree(hash(NODE, left.hash(), last.hash()), left.size() * 2);
        }
        this.subtrees.push(last);
    }

    /**
     * The root over the leaves so far.
     * @return 32 bytes; the hash of nothing when there are no leaves
     */
    public byte[] root() {
        byte[] root = null;
        for (Subtree subtree : this.subtrees) {
            root = (root != null) ? hash(NODE, subtree.hash(), root) : subtree.hash();
        }
        return (root != null) ? root : sha256(new byte[0]);
    }

    private static byte[] hash(byte prefix, byte[]... parts) {
        MessageDigest digest = digest();
        digest.update(prefix);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private record Subtree(byte[] hash, long size) {
    }

}
