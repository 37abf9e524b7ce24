package org.lianxi.query.support;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.lianxi.transport.SignedCheckpoint;

/**
 * Checkpoints as the log signs them.
 */
final class SignedLog {

    private SignedLog() {
    }

    static List<SignedCheckpoint> signedAt(long... sizes) {
        List<SignedCheckpoint> signed = new ArrayList<>();
        long previous = 0;
        for (long size : sizes) {
            signed.add(SignedCheckpoint.of(previous, "lianxi/test\n" + size + "\nroot-" + size
                    + "\n\n\u2014 lianxi/test " + Base64.getEncoder().encodeToString(new byte[68]) + "\n"));
            previous = size;
        }
        return signed;
    }

}
