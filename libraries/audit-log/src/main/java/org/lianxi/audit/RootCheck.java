package org.lianxi.audit;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the tree over the entries has the root that was signed, at the head and at
 * every checkpoint on the way.
 */
final class RootCheck implements Check {

    private int compared;

    /**
     * The largest checkpoint that the entries lead to.
     */
    private long proven;

    private Checkpoint first;

    private Hash firstRoot;

    @Override
    public void begin(Walk walk) {
        grown(walk);
    }

    @Override
    public void grown(Walk walk) {
        if (walk.isPart() || walk.isMisplaced()) {
            return;
        }
        List<Checkpoint> signed = walk.signed();
        while (this.compared < signed.size() && signed.get(this.compared).size() <= walk.tree().size()) {
            Checkpoint checkpoint = signed.get(this.compared++);
            if (this.first == null) {
                Hash root = walk.tree().root();
                if (root.equals(checkpoint.root())) {
                    this.proven = checkpoint.size();
                }
                else {
                    this.first = checkpoint;
                    this.firstRoot = root;
                }
            }
        }
    }

    @Override
    public void end(Walk walk) {
        Set<String> origins = new HashSet<>(walk.signed().stream().map(Checkpoint::origin).toList());
        if (origins.size() > 1) {
            walk.findings().add(Finding.Fault.SIGNATURE, Finding.Place.NOWHERE, "origins", origins);
        }
        if (walk.isPart()) {
            return;
        }
        if (walk.isMisplaced()) {
            walk.remark("not-proven-behind-gap", this.proven);
            return;
        }
        Checkpoint head = walk.head();
        if (head != null && head.size() > walk.last()) {
            walk.findings()
                .add(Finding.Fault.NOT_A_PREFIX, Finding.Place.entry(walk.last() + 1), "signed-cut", walk.last(),
                        head.size());
        }
        if (this.first != null) {
            long before = narrowed(walk);
            long until = Math.min(this.first.size(), (before / Tile.WIDTH + 1) * Tile.WIDTH);
            walk.findings()
                .add(Finding.Fault.ROOT, Finding.Place.entry(before + 1), "root", this.firstRoot, this.first.root(),
                        before + 1, (before > this.proven) ? until : this.first.size());
        }
    }

    /**
     * Where tiles are kept that the entries do not lead to, the first entry that differs
     * is in the first of them.
     * @return how many entries are before it
     */
    private long narrowed(Walk walk) {
        List<Hash> computed = walk.level(1);
        TiledLog kept = new TiledLog(walk.log().tiles(), this.first.size());
        try {
            for (long tile = this.proven / Tile.WIDTH; (tile + 1) * Tile.WIDTH <= this.first.size(); tile++) {
                if (!kept.at(Tile.HEIGHT, tile).equals(computed.get(Math.toIntExact(tile)))) {
                    return Math.max(this.proven, tile * Tile.WIDTH);
                }
            }
        }
        catch (UncheckedIOException | MalformedException ex) {
            walk.remark("tiles-unreadable", ex.getMessage());
        }
        return this.proven;
    }

}
