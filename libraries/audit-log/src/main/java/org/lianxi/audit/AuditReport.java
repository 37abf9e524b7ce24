package org.lianxi.audit;

import java.time.Duration;
import java.util.List;

/**
 * What an audit of a log found.
 *
 * @param head the last checkpoint whose signature holds, or null
 * @param first index of the first entry that was read
 * @param last index of the last entry that was read
 * @param entries how many entries were read
 * @param events how many events were held against their entries
 * @param bytes how many bytes were digested
 * @param checkpoints how many signed checkpoints were compared
 * @param earlier how many checkpoints kept from earlier were compared
 * @param keyed events with personal data that is encrypted, at most some thousand
 * @param took how long it took
 * @param findings what was found; nothing when all is well
 * @param others how many findings were left out
 * @param remarks what the reader has to know
 */
public record AuditReport(Checkpoint head, long first, long last, long entries, long events, long bytes,
        int checkpoints, int earlier, List<KeyedEvent> keyed, Duration took, List<Finding> findings, long others,
        List<Remark> remarks) {

    /**
     * An event with personal data that is encrypted: when a key is destroyed, what it
     * encrypted is gone, and no hash changes.
     *
     * @param index its place in the log
     * @param event its id
     * @param keys ids of the keys
     */
    public record KeyedEvent(long index, String event, List<String> keys) {
    }

}
