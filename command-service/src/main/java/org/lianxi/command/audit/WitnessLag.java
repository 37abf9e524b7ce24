package org.lianxi.command.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lianxi.audit.Checkpoint;

/**
 * How far witnesses are behind the log.
 */
final class WitnessLag {

    private final Checkpoints checkpoints;

    private final Cosignatures cosignatures;

    private final Witnesses witnesses;

    private final Clock clock;

    WitnessLag(Checkpoints checkpoints, Cosignatures cosignatures, Witnesses witnesses, Clock clock) {
        this.checkpoints = checkpoints;
        this.cosignatures = cosignatures;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    List<Standing> ofAll() {
        long signed = this.checkpoints.last().map((note) -> Checkpoint.parse(note.text()).size()).orElse(0L);
        return this.witnesses.all().stream().map((witness) -> of(witness, signed)).toList();
    }

    private Standing of(Witness witness, long signed) {
        Optional<Cosignatures.Seen> seen = this.cosignatures.seenBy(witness);
        long size = seen.map(Cosignatures.Seen::size).orElse(0L);
        return new Standing(witness.unitCode(), witness.key().toString(), size,
                seen.map(Cosignatures.Seen::at).orElse(null), signed - size,
                this.cosignatures.firstSignedAfter(size).orElse(null));
    }

    /**
     * The witness that has been behind for longest.
     * @return empty when all have seen everything, or there are none
     */
    Optional<Oldest> oldest() {
        return ofAll().stream()
            .filter((standing) -> standing.behindSince() != null)
            .min(Comparator.comparing(Standing::behindSince))
            .map((standing) -> new Oldest(standing.unitCode(), standing.behind(),
                    Duration.between(standing.behindSince(), this.clock.instant()).toSeconds()));
    }

    /**
     * How far a witness has seen.
     *
     * @param unitCode code of the unit or organ
     * @param key its public key
     * @param size how many entries the last checkpoint covers that it has cosigned
     * @param cosignedAt when it says that it did, or null
     * @param behind how many entries are signed beyond that
     * @param behindSince when the first checkpoint beyond that was signed, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(String unitCode, String key, long size, Instant cosignedAt, long behind, Instant behindSince) {
    }

    /**
     * A witness that is behind.
     *
     * @param unitCode code of the unit or organ
     * @param entries by how many entries
     * @param seconds for how long
     */
    record Oldest(String unitCode, long entries, long seconds) {
    }

}
