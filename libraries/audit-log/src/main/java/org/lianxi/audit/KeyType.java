package org.lianxi.audit;

/**
 * What a key signs. A log and a witness sign in different forms, so that the one can
 * never be taken for the other.
 */
public enum KeyType {

    /**
     * Ed25519 over the text of a note (c2sp.org/signed-note): how a log signs.
     */
    LOG(0x01),

    /**
     * Ed25519 over a time and the text of a checkpoint (c2sp.org/tlog-cosignature): how a
     * witness signs.
     */
    WITNESS(0x04);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return this.code;
    }

    static KeyType of(byte code) {
        for (KeyType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new MalformedException("signature type " + Byte.toUnsignedInt(code) + " is not known here");
    }

}
