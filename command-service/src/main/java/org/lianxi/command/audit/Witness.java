package org.lianxi.command.audit;

import java.net.URI;

import org.lianxi.audit.KeyType;
import org.lianxi.audit.VerifierKey;

/**
 * Somebody who cosigns checkpoints, so that the log cannot be shortened or written anew
 * even by who has its key.
 *
 * @param unitCode code of the unit or organ
 * @param key its public key
 * @param url where it takes checkpoints, or null
 */
record Witness(String unitCode, VerifierKey key, URI url) {

    /**
     * @throws IllegalArgumentException if the key is not that of a witness
     */
    Witness {
        if (key.type() != KeyType.WITNESS) {
            throw new IllegalArgumentException("the key of " + unitCode + " is not that of a witness: " + key);
        }
    }

}
