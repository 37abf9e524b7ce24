package org.lianxi.transport;

import java.util.Base64;

/**
 * Checkpoints as a log signs them, by a key that is none.
 */
final class Checkpoints {

    private static final String ROOT = "SBNJTRN+FjG7eVouVrWWF8EV7h7qXgoP5TTbTKmDYOY=";

    private Checkpoints() {
    }

    static SignedCheckpoint of(long size) {
        return SignedCheckpoint.of(size - 1, note(Long.toString(size)));
    }

    static String note(String size) {
        byte[] signature = new byte[68];
        signature[0] = 0x1A;
        signature[3] = 0x4D;
        return "lianxi/test\n" + size + "\n" + ROOT + "\n\n\u2014 lianxi/test "
                + Base64.getEncoder().encodeToString(signature) + "\n";
    }

}
