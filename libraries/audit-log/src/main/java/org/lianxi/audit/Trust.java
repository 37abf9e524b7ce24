package org.lianxi.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor trusts, and has from elsewhere than the log.
 *
 * @param keys keys of the log: one, or several where a key was lost
 * @param policy which witnesses must have cosigned
 * @param earlier checkpoints kept from earlier
 */
public record Trust(List<VerifierKey> keys, Policy policy, List<Checkpoint> earlier) {

    public Trust {
        keys = List.copyOf(keys);
        earlier = earlier.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    }

    /**
     * Opens a checkpoint with the key that signed it.
     * @param note a signed checkpoint
     * @return the checkpoint
     * @throws MalformedException if it is none
     * @throws VerificationException if none of the keys signed it
     */
    public Checkpoint open(Note note) {
        Optional<VerificationException> refused = Optional.empty();
        for (VerifierKey key : this.keys) {
            try {
                return Checkpoint.open(note, key);
            }
            catch (VerificationException ex) {
                refused = Optional.of(ex);
            }
        }
        throw refused.orElseThrow(() -> new MalformedException("no key of the log is given"));
    }

}
