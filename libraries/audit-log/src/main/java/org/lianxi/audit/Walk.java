package org.lianxi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One walk through a log from its first record to its last: what the checks share.
 */
final class Walk {

    private final RecordedLog log;

    private final Trust trust;

    private final Findings findings = new Findings();

    private final List<Remark> remarks = new ArrayList<>();

    private List<KeptCheckpoint> kept = List.of();

    /**
     * Checkpoints of the log whose signatures hold, the smallest first.
     */
    private final List<Checkpoint> signed = new ArrayList<>();

    /**
     * Hashes of full tiles, by the level of the tile that they are in.
     */
    private final Map<Integer, List<Hash>> levels = new HashMap<>();

    /**
     * By aggregate: all that grows with the log beside the hashes of tiles.
     */
    private final Map<String, Trail> trails = new HashMap<>();

    private String aggregate;

    private Trail trail;

    private final MerkleTree tree = new MerkleTree(
            (level, index, hash) -> this.levels.computeIfAbsent(level + 1, (key) -> new ArrayList<>()).add(hash));

    private long last;

    private Hash rootOfHead = Hash.OF_NOTHING;

    private boolean misplaced;

    Walk(RecordedLog log, Trust trust) {
        this.log = log;
        this.trust = trust;
        this.last = log.first() - 1;
    }

    void append(long index, Hash leaf) {
        this.tree.append(leaf);
        this.last = index;
        if (head() != null && this.tree.size() == head().size()) {
            this.rootOfHead = this.tree.root();
        }
    }

    /**
     * Whether the entries lead to what was signed last.
     */
    boolean isHeadReached() {
        return head() != null && !this.misplaced && head().root().equals(this.rootOfHead);
    }

    RecordedLog log() {
        return this.log;
    }

    Trust trust() {
        return this.trust;
    }

    Findings findings() {
        return this.findings;
    }

    void keep(List<KeptCheckpoint> checkpoints) {
        this.kept = checkpoints;
    }

    /**
     * Checkpoints as the log has them, whoever signed them.
     */
    List<KeptCheckpoint> kept() {
        return this.kept;
    }

    List<Checkpoint> signed() {
        return this.signed;
    }

    /**
     * What the log signed last, or null if it signed nothing.
     */
    Checkpoint head() {
        return this.signed.isEmpty() ? null : this.signed.getLast();
    }

    /**
     * The tree over what was walked through; of use where that began with the first entry
     * and none was missing or too many.
     */
    MerkleTree tree() {
        return this.tree;
    }

    List<Hash> level(int level) {
        return this.levels.getOrDefault(level, List.of());
    }

    /**
     * What was seen last of an aggregate. Several checks ask about the same one.
     */
    Trail trail(String aggregateId) {
        if (!aggregateId.equals(this.aggregate)) {
            this.aggregate = aggregateId;
            this.trail = this.trails.computeIfAbsent(aggregateId, (key) -> new Trail());
        }
        return this.trail;
    }

    /**
     * Index of the last record.
     */
    long last() {
        return this.last;
    }

    /**
     * An entry is missing or there twice: what comes behind it cannot be held against any
     * root.
     */
    void misplace() {
        this.misplaced = true;
    }

    boolean isMisplaced() {
        return this.misplaced;
    }

    /**
     * Whether only a part of what was signed is kept here: the tree over the whole cannot
     * be computed from entries alone.
     */
    boolean isPart() {
        return this.log.first() > 1 || (head() != null && this.log.last() < head().size());
    }

    void remark(String code, Object... arguments) {
        this.remarks.add(Remark.of(code, arguments));
    }

    List<Remark> remarks() {
        return List.copyOf(this.remarks);
    }

}
