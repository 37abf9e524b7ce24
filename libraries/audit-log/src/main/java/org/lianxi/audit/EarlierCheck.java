package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether the log goes on from every checkpoint that the auditor kept from earlier.
 */
final class EarlierCheck implements Check {

    private final List<Checkpoint> broken = new ArrayList<>();

    private int compared;

    @Override
    public void begin(Walk walk) {
        grown(walk);
    }

    @Override
    public void grown(Walk walk) {
        List<Checkpoint> earlier = walk.trust().earlier();
        while (!walk.isPart() && this.compared < earlier.size()
                && earlier.get(this.compared).size() <= walk.tree().size()) {
            Checkpoint checkpoint = earlier.get(this.compared++);
            if (!checkpoint.root().equals(walk.tree().root()) && !walk.isMisplaced()) {
                this.broken.add(checkpoint);
            }
        }
    }

    @Override
    public void end(Walk walk) {
        if (!walk.isMisplaced()) {
            this.broken.forEach((checkpoint) -> walk.findings()
                .add(Finding.Fault.NOT_A_PREFIX, Finding.Place.NOWHERE, "earlier", checkpoint.size(),
                        checkpoint.root()));
        }
        long size = walk.isPart() ? walk.head().size() : walk.last();
        for (Checkpoint checkpoint : walk.trust().earlier()) {
            if (walk.head() != null && !checkpoint.origin().equals(walk.head().origin())) {
                walk.findings().add(Finding.Fault.INPUT, Finding.Place.NOWHERE, "earlier-origin", checkpoint.origin());
            }
            if (checkpoint.size() > size) {
                walk.findings()
                    .add(Finding.Fault.NOT_A_PREFIX, Finding.Place.entry(size + 1), "cut", size, checkpoint.size());
            }
        }
    }

}
