package org.lianxi.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A signed note (c2sp.org/signed-note): a text, an empty line, and lines of signatures.
 *
 * @param text the text, which ends with a newline
 * @param signatures at least one
 */
public record Note(String text, List<NoteSignature> signatures) {

    /**
     * The specification asks for at least 16.
     */
    private static final int MOST_SIGNATURES = 100;

    private static final int LONGEST = 1_000_000;

    private static final String EMPTY_LINE = "\n\n";

    /**
     * @throws MalformedException if the text cannot be signed, or nobody signed
     */
    public Note {
        requireText(text);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException(
                    "a note has 1 to " + MOST_SIGNATURES + " signatures, not " + signatures.size());
        }
    }

    /**
     * Reads a note.
     * @param bytes UTF-8
     * @return the note
     * @throws MalformedException if it is not one
     */
    public static Note parse(byte[] bytes) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
        catch (CharacterCodingException ex) {
            throw new MalformedException("the note is not in UTF-8");
        }
    }

    /**
     * Reads a note.
     * @param note the note
     * @return its parts
     * @throws MalformedException if it is not one
     */
    public static Note parse(String note) {
        if (note.length() > LONGEST) {
            throw new MalformedException("the note is longer than " + LONGEST + " characters");
        }
        int end = note.lastIndexOf(EMPTY_LINE);
        if (end < 0) {
            throw new MalformedException("the note has no empty line before its signatures");
        }
        if (!note.endsWith("\n")) {
            throw new MalformedException("the note's last line does not end");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        String lines = note.substring(end + EMPTY_LINE.length());
        if (!lines.isEmpty()) {
            for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
                signatures.add(NoteSignature.parse(line));
            }
        }
        return new Note(note.substring(0, end + 1), signatures);
    }

    private static void requireText(String text) {
        if (!text.endsWith("\n")) {
            throw new MalformedException("the text of a note ends with a newline");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new MalformedException("the text of a note is Unicode");
        }
        if (text.chars().anyMatch((character) -> character < ' ' && character != '\n')) {
            throw new MalformedException("the text of a note has no control characters");
        }
    }

    /**
     * The note with one more signature.
     * @param signature the signature
     * @return the note
     */
    public Note with(NoteSignature signature) {
        List<NoteSignature> all = new ArrayList<>(this.signatures);
        all.add(signature);
        return new Note(this.text, all);
    }

    /**
     * Verifies what a key signed. Signatures of other keys are ignored.
     * @param key the key
     * @return the signature of that key
     * @throws VerificationException if the key did not sign, or did not sign this
     */
    public NoteSignature verify(VerifierKey key) {
        NoteSignature found = null;
        for (NoteSignature signature : this.signatures) {
            if (key.made(signature)) {
                key.verify(this.text, signature);
                found = (found != null) ? found : signature;
            }
        }
        if (found == null) {
            throw new VerificationException("the note is not signed by " + key.name());
        }
        return found;
    }

    /**
     * The note as it is sent and stored.
     */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(this.text).append('\n');
        this.signatures.forEach((signature) -> note.append(signature).append('\n'));
        return note.toString();
    }

}
