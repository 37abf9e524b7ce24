package org.lianxi.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A proof that can be kept beside a paper and checked without the log
 * (c2sp.org/tlog-proof): number of the entry, its inclusion proof, and the signed
 * checkpoint that the proof leads to.
 *
 * @param proof that the entry is in the log
 * @param checkpoint the checkpoint as signed
 */
public record LogProof(InclusionProof proof, Note checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1\n";

    private static final String EXTRA = "extra ";

    private static final String INDEX = "index ";

    /**
     * @throws MalformedException if the proof is for a log of another size
     */
    public LogProof {
        if (Checkpoint.parse(checkpoint.text()).size() != proof.size()) {
            throw new MalformedException("the proof is not for the size of the checkpoint");
        }
    }

    /**
     * Reads a proof. Data beside the proof, which is not proven by it, is left out.
     * @param text the file
     * @return the proof
     * @throws MalformedException if it is not one
     */
    public static LogProof parse(String text) {
        int end = text.indexOf("\n\n");
        if (!text.startsWith(HEADER) || end < HEADER.length()) {
            throw new MalformedException(
                    "a proof has the line " + HEADER.strip() + ", lines of its own, an empty line and a checkpoint");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(HEADER.length(), end).split("\n", -1)));
        if (lines.getFirst().startsWith(EXTRA)) {
            Base64Text.parse(lines.removeFirst().substring(EXTRA.length()), "data beside the proof");
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new MalformedException("the proof does not say which entry it is for");
        }
        long index = Decimal.parse(lines.removeFirst().substring(INDEX.length()), "index of the proof");
        Note checkpoint = Note.parse(text.substring(end + 2));
        long size = Checkpoint.parse(checkpoint.text()).size();
        return new LogProof(new InclusionProof(index, size, lines.stream().map(Hash::parse).toList()), checkpoint);
    }

    /**
     * Verifies that an entry is in the log.
     * @param entry the entry as it was logged
     * @param log key of the log
     * @return the checkpoint of the log
     * @throws VerificationException if it is not in the log, or the log did not sign
     */
    public Checkpoint verify(byte[] entry, VerifierKey log) {
        Checkpoint opened = Checkpoint.open(this.checkpoint, log);
        this.proof.verify(Hash.ofLeaf(entry), opened.root());
        return opened;
    }

    /**
     * The proof as a file.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEADER).append(INDEX).append(this.proof.index()).append('\n');
        this.proof.hashes().forEach((hash) -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(this.checkpoint).toString();
    }

}
