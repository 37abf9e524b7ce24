package org.lianxi.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A hash of the Merkle tree of RFC 6962 section 2.1: of a leaf, or of a node over two
 * others. Leaves and nodes are told apart by a first byte, so neither can be passed off
 * as the other.
 */
public final class Hash {

    /**
     * Length in bytes.
     */
    public static final int LENGTH = 32;

    /**
     * The root of the tree without leaves.
     */
    public static final Hash OF_NOTHING = new Hash(newDigest().digest());

    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    /**
     * Looking the algorithm up takes as long as hashing a node.
     */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::newDigest);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash of a leaf.
     * @param entry the entry
     * @return SHA-256 of a zero byte and the entry
     */
    public static Hash ofLeaf(byte[] entry) {
        MessageDigest digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    /**
     * The hash of a node.
     * @param left its left child
     * @param right its right child
     * @return SHA-256 of a one byte and both
     */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /**
     * A hash as it was stored or sent.
     * @param bytes the hash
     * @return the hash
     * @throws MalformedException if it is not 32 bytes long
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new MalformedException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * Reads a hash in base64.
     * @param text base64
     * @return the hash
     * @throws MalformedException if it is not base64 of 32 bytes
     */
    public static Hash parse(String text) {
        return of(Base64Text.parse(text, "hash"));
    }

    static byte[] sha256(byte[] bytes) {
        return SHA_256.get().digest(bytes);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every JDK has SHA-256", ex);
        }
    }

    /**
     * Whether this is the hash that is kept.
     */
    boolean isWrittenAs(byte[] kept) {
        return Arrays.equals(this.bytes, kept);
    }

    public byte[] bytes() {
        return this.bytes.clone();
    }

    public String base64() {
        return Base64Text.of(this.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(this.bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.bytes);
    }

    /**
     * The hash in hexadecimal.
     */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(this.bytes);
    }

}
