package org.lianxi.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Verifies a whole log from its files alone: reads every entry once, computes the tree
 * anew, and holds it against the signed checkpoint, the tiles, and checkpoints that the
 * auditor kept from earlier.
 */
public final class LogVerifier {

    private final TiledLog.Source source;

    private final List<Checkpoint> earlier;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Hashes of full tiles, by the level of the tile that they are in.
     */
    private final Map<Integer, List<Hash>> computed = new HashMap<>();

    private final MerkleTree tree = new MerkleTree(
            (level, index, hash) -> this.computed.computeIfAbsent(level + 1, (key) -> new ArrayList<>()).add(hash));

    private final Map<String, Long> sequences = new HashMap<>();

    /**
     * How many of the earlier checkpoints were compared.
     */
    private int compared;

    /**
     * Nothing is read yet.
     * @param source the files of the log
     * @param earlier checkpoints that the auditor trusts, from before
     */
    public LogVerifier(TiledLog.Source source, List<Checkpoint> earlier) {
        this.source = source;
        this.earlier = earlier.stream().sorted(Comparator.comparingLong(Checkpoint::size)).toList();
    }

    /**
     * Verifies the log.
     * @param log key of the log
     * @param witnesses keys of witnesses
     * @param quorum how many of them must have cosigned
     * @return what is wrong; nothing when all is well
     */
    public List<Finding> verify(VerifierKey log, List<VerifierKey> witnesses, int quorum) {
        try {
            Note note = Note.parse(this.source.read("checkpoint"));
            Checkpoint checkpoint = Checkpoint.open(note, log);
            requireQuorum(note, witnesses, quorum);
            readEntries(checkpoint.size());
            readUpperTiles(checkpoint.size());
            if (!this.tree.root().equals(checkpoint.root())) {
                found(Finding.Fault.ROOT, "root", this.tree.root(), checkpoint.root());
            }
            requireEarlier(checkpoint);
        }
        catch (VerificationException ex) {
            found(Finding.Fault.SIGNATURE, "unsigned", ex.getMessage());
        }
        catch (MalformedException ex) {
            found(Finding.Fault.INPUT, "malformed", ex.getMessage());
        }
        catch (IOException ex) {
            found(Finding.Fault.INPUT, "unreadable", ex.getMessage());
        }
        return List.copyOf(this.findings);
    }

    private void requireQuorum(Note note, List<VerifierKey> witnesses, int quorum) {
        int cosigned = 0;
        for (VerifierKey witness : witnesses) {
            if (note.signatures().stream().anyMatch(witness::made)) {
                note.verify(witness);
                cosigned++;
            }
        }
        if (cosigned < quorum) {
            found(Finding.Fault.SIGNATURE, "quorum", cosigned, quorum);
        }
    }

    private void readEntries(long size) throws IOException {
        compareEarlier();
        for (long first = 0; first < size; first += Tile.WIDTH) {
            TilePath entries = TilePath.of(TilePath.ENTRIES, first / Tile.WIDTH, size);
            TilePath leaves = new TilePath(0, entries.index(), entries.width());
            EntryBundle bundle = EntryBundle.parse(read(entries), entries.width());
            Tile tile = Tile.parse(read(leaves), leaves.width());
            for (int i = 0; i < entries.width(); i++) {
                byte[] entry = bundle.entries().get(i);
                Hash leaf = Hash.ofLeaf(entry);
                if (!leaf.equals(tile.hashes().get(i))) {
                    found(Finding.Fault.ROOT, "leaf", first + i + 1, leaves);
                }
                follow(entry, first + i + 1);
                this.tree.append(leaf);
                compareEarlier();
            }
        }
    }

    private byte[] read(TilePath path) throws IOException {
        return this.source.read(path.toString());
    }

    private void follow(byte[] entry, long index) {
        EntryHeader header = EntryHeader.of(entry);
        if (header.index() != index) {
            found(Finding.Fault.ORDER, "index", index, header.index());
        }
        long expected = this.sequences.getOrDefault(header.aggregate(), -1L) + 1;
        if (header.sequence() != expected) {
            found(Finding.Fault.ORDER, "sequence", index, header.sequence(), header.aggregate(), expected);
        }
        this.sequences.put(header.aggregate(), header.sequence());
    }

    private void readUpperTiles(long size) throws IOException {
        for (TilePath path : TilePath.all(size)) {
            if (path.level() > 0) {
                int first = Math.toIntExact(path.first());
                List<Hash> expected = this.computed.get(path.level()).subList(first, first + path.width());
                if (!Tile.parse(read(path), path.width()).hashes().equals(expected)) {
                    found(Finding.Fault.ROOT, "tile", path);
                }
            }
        }
    }

    private void compareEarlier() {
        while (this.compared < this.earlier.size() && this.earlier.get(this.compared).size() <= this.tree.size()) {
            Checkpoint checkpoint = this.earlier.get(this.compared++);
            if (!checkpoint.root().equals(this.tree.root())) {
                found(Finding.Fault.NOT_A_PREFIX, "earlier", checkpoint.size(), checkpoint.root());
            }
        }
    }

    private void requireEarlier(Checkpoint current) {
        for (Checkpoint checkpoint : this.earlier) {
            if (!checkpoint.origin().equals(current.origin())) {
                found(Finding.Fault.INPUT, "earlier-origin", checkpoint.origin());
            }
            if (checkpoint.size() > current.size()) {
                found(Finding.Fault.NOT_A_PREFIX, "cut", current.size(), checkpoint.size());
            }
        }
    }

    private void found(Finding.Fault fault, String code, Object... arguments) {
        this.findings.add(Finding.of(fault, Finding.Place.NOWHERE, code, arguments));
    }

}
