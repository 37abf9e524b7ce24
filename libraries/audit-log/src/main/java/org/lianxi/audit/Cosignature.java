package org.lianxi.audit;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;

/**
 * What a witness says of a checkpoint (c2sp.org/tlog-cosignature, Ed25519): that at this
 * time it was the largest that it had seen of the log, and that everything it had seen
 * before is its beginning.
 *
 * @param seconds when, in seconds since 1970
 * @param signature Ed25519 over time and checkpoint
 */
public record Cosignature(long seconds, byte[] signature) {

    private static final int LENGTH = Long.BYTES + Ed25519.SIGNATURE_LENGTH;

    /**
     * @throws MalformedException if the time is none
     */
    public Cosignature {
        if (seconds < 0) {
            throw new MalformedException("the time of a cosignature is not before 1970, and not past 2^63 - 1 seconds");
        }
        signature = signature.clone();
    }

    /**
     * Reads a cosignature.
     * @param signature the signature line of a witness
     * @return the cosignature, not verified
     * @throws MalformedException if it is of another form
     */
    public static Cosignature of(NoteSignature signature) {
        byte[] bytes = signature.signature();
        if (bytes.length != LENGTH) {
            throw new MalformedException("a cosignature has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Cosignature(ByteBuffer.wrap(bytes).getLong(), Arrays.copyOfRange(bytes, Long.BYTES, LENGTH));
    }

    /**
     * When the witness signed.
     * @return the time
     */
    public Instant at() {
        return Instant.ofEpochSecond(this.seconds);
    }

    String message(String checkpoint) {
        return message(checkpoint, this.seconds);
    }

    static String message(String checkpoint, long seconds) {
        return "cosignature/v1\ntime " + seconds + "\n" + checkpoint;
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH).putLong(this.seconds).put(this.signature).array();
    }

    @Override
    public byte[] signature() {
        return this.signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cosignature that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.signature);
    }

}
