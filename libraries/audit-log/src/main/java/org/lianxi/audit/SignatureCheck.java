package org.lianxi.audit;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Whether the log signed every checkpoint that is kept, and enough witnesses cosigned the
 * last one.
 */
final class SignatureCheck implements Check {

    @Override
    public void begin(Walk walk) throws IOException {
        List<KeptCheckpoint> kept = walk.log().checkpoints();
        if (kept.isEmpty()) {
            walk.findings().add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "nothing-signed");
        }
        for (KeptCheckpoint checkpoint : kept) {
            open(walk, checkpoint);
        }
        if (!kept.isEmpty()) {
            requireQuorum(walk, kept.getLast());
        }
    }

    private void open(Walk walk, KeptCheckpoint kept) {
        try {
            Checkpoint checkpoint = walk.trust().open(Note.parse(kept.note()));
            if (!kept.agreesWith(checkpoint)) {
                walk.findings()
                    .add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "checkpoint-columns", kept.name(),
                            checkpoint.size());
                return;
            }
            walk.signed().add(checkpoint);
        }
        catch (VerificationException | MalformedException ex) {
            walk.findings()
                .add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "unsigned", kept.name(), ex.getMessage());
        }
    }

    private void requireQuorum(Walk walk, KeptCheckpoint head) {
        Policy policy = walk.trust().policy();
        try {
            Set<String> cosigned = policy.cosigners(Note.parse(head.note()));
            if (!policy.isReachedBy(cosigned)) {
                walk.findings()
                    .add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "quorum", cosigned.size(), policy.needed());
            }
        }
        catch (VerificationException | MalformedException ex) {
            walk.findings()
                .add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "uncosigned", head.name(), ex.getMessage());
        }
    }

}
