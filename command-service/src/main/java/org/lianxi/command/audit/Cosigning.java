package org.lianxi.command.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.MalformedException;
import org.lianxi.audit.Note;
import org.lianxi.audit.NoteSignature;
import org.lianxi.audit.VerificationException;
import org.lianxi.command.shared.http.RequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;

/**
 * Verifies what comes from witnesses before it is kept: all of it, or nothing.
 */
final class Cosigning {

    private static final Logger logger = LoggerFactory.getLogger(Cosigning.class);

    private static final String FIELD = "cosignature";

    private final Cosignatures cosignatures;

    private final Witnesses witnesses;

    private final Clock clock;

    Cosigning(Cosignatures cosignatures, Witnesses witnesses, Clock clock) {
        this.cosignatures = cosignatures;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /**
     * Takes cosignatures of a checkpoint: lines of signatures, or the whole cosigned
     * checkpoint.
     * @param checkpoint one of this log
     * @param body what the witness sent
     * @return whether anything of it is new
     * @throws RequestException if it cannot be read, is not of a known witness or of this
     * checkpoint
     */
    boolean take(Note checkpoint, byte[] body) {
        List<NoteSignature> signatures = new ArrayList<>(read(checkpoint, body));
        signatures.removeAll(checkpoint.signatures());
        List<Witness> signers = signatures.stream().map((signature) -> verified(checkpoint, signature)).toList();
        boolean anyNew = false;
        long size = Checkpoint.parse(checkpoint.text()).size();
        for (int i = 0; i < signers.size(); i++) {
            anyNew |= this.cosignatures.keep(size, signers.get(i), signatures.get(i), this.clock.instant());
        }
        return anyNew;
    }

    private static List<NoteSignature> read(Note checkpoint, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            Note note = text.contains("\n\n") ? Note.parse(body) : Note.parse(checkpoint.text() + "\n" + text);
            if (!note.text().equals(checkpoint.text())) {
                logger.warn("A cosigned checkpoint came that is not of this log: {}", note.text().replace('\n', ' '));
                throw refused(HttpStatus.CONFLICT, "checkpoint-not-ours");
            }
            return note.signatures();
        }
        catch (MalformedException ex) {
            throw refused(HttpStatus.BAD_REQUEST, "cosignature-malformed");
        }
    }

    private Witness verified(Note checkpoint, NoteSignature signature) {
        Witness witness = this.witnesses.of(signature)
            .orElseThrow(() -> refused(HttpStatus.UNPROCESSABLE_CONTENT, "witness-unknown"));
        try {
            witness.key().verify(checkpoint.text(), signature);
            return witness;
        }
        catch (VerificationException | MalformedException ex) {
            throw refused(HttpStatus.UNPROCESSABLE_CONTENT, "cosignature-wrong");
        }
    }

    private static RequestException refused(HttpStatus status, String code) {
        return new RequestException(status, code, FIELD);
    }

}
