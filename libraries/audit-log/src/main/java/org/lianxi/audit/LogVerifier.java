package org.lianxi.audit;

import java.util.List;

/**
 * Verifies a whole log from its files alone: reads every entry once, computes the tree
 * anew, and holds it against the signed checkpoint, the tiles, and checkpoints that the
 * auditor kept from earlier.
 */
public final class LogVerifier {

    private final TiledLog.Source source;

    private final List<Checkpoint> earlier;

    /**
     * Nothing is read yet.
     * @param source the files of the log
     * @param earlier checkpoints that the auditor trusts, from before
     */
    public LogVerifier(TiledLog.Source source, List<Checkpoint> earlier) {
        this.source = source;
        this.earlier = List.copyOf(earlier);
    }

    /**
     * Verifies the log.
     * @param log key of the log
     * @param witnesses keys of witnesses
     * @param quorum how many of them must have cosigned
     * @return what is wrong; nothing when all is well
     */
    public List<Finding> verify(VerifierKey log, List<VerifierKey> witnesses, int quorum) {
        Trust trust = new Trust(List.of(log), Policy.of(witnesses, quorum), this.earlier);
        return new LogAudit(trust).verify(new TiledRecords(this.source), (entries) -> {
        }).findings();
    }

}
