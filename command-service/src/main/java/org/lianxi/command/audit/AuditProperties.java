package org.lianxi.command.audit;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the log is signed, and who witnesses it.
 *
 * @param directory where the key is kept; empty when the log is not to be signed
 * @param origin name of the log when it is signed for the first time, or empty
 * @param keyLost whether an operator said that the earlier key is lost
 * @param witnesses those who witness the log, by the code of the unit or organ
 * @param witnessTimeout how long a witness may take to answer
 */
@ConfigurationProperties("lianxi.audit")
record AuditProperties(String directory, String origin, boolean keyLost, Map<String, Witness> witnesses,
        Duration witnessTimeout) {

    AuditProperties {
        witnesses = (witnesses != null) ? Map.copyOf(witnesses) : Map.of();
    }

    /**
     * A witness.
     *
     * @param key its public key as it hands it out (vkey)
     * @param url where it takes checkpoints (c2sp.org/tlog-witness), or null when it
     * fetches them by itself
     */
    record Witness(String key, URI url) {
    }

}
