package org.lianxi.audit;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether the log signed every checkpoint that is kept, and enough witnesses cosigned the
 * last one.
 */
final class SignatureCheck implements Check {

    @Override
    public void begin(Walk walk) {
        List<KeptCheckpoint> kept = walk.kept();
        if (kept.isEmpty()) {
            walk.findings().add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "nothing-signed");
        }
        Trust trust = walk.trust();
        kept.parallelStream()
            .map((checkpoint) -> open(trust, checkpoint))
            .toList()
            .forEach((outcome) -> outcome.accept(walk));
        if (!kept.isEmpty()) {
            requireQuorum(walk, kept.getLast());
        }
    }

    /**
     * Verifying a signature takes as long as auditing a hundred events, so many are
     * verified at once; what came of them is told in their order.
     */
    private static Consumer<Walk> open(Trust trust, KeptCheckpoint kept) {
        try {
            Checkpoint checkpoint = trust.open(Note.parse(kept.note()));
            if (kept.agreesWith(checkpoint)) {
                return (walk) -> walk.signed().add(checkpoint);
            }
            return finding("checkpoint-columns", kept.name(), checkpoint.size());
        }
        catch (VerificationException | MalformedException ex) {
            return finding("unsigned", kept.name(), ex.getMessage());
        }
    }

    private static Consumer<Walk> finding(String code, Object... arguments) {
        return (walk) -> walk.findings().add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, code, arguments);
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
