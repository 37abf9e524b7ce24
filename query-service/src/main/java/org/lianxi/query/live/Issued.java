package org.lianxi.query.live;

import java.util.List;
import java.util.Optional;

import org.lianxi.transport.CheckpointHead;

/**
 * An answer that shows the checkpoints that cover what was issued.
 *
 * @param answer the answer
 * @param signed how much of it is covered
 * @param pending whether some of it is not covered yet
 */
public record Issued(Object answer, long signed, boolean pending) {

    /**
     * An answer with its checkpoints.
     * @param answer the answer
     * @param checkpoints one for each thing issued, empty until there is one
     * @return the answer
     */
    public static Issued of(Object answer, List<Optional<CheckpointHead>> checkpoints) {
        long signed = checkpoints.stream().flatMap(Optional::stream).count();
        return new Issued(answer, signed, signed < checkpoints.size());
    }

}
