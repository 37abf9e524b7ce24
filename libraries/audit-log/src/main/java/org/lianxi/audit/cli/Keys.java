package org.lianxi.audit.cli;

import java.util.List;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Finding;
import org.lianxi.audit.Note;
import org.lianxi.audit.VerificationException;
import org.lianxi.audit.VerifierKey;
import picocli.CommandLine.Option;

/**
 * The option that names the log's key; several where a key was lost and the log went on
 * with another.
 */
final class Keys {

    @Option(names = { "--key", "--vkey" }, required = true, paramLabel = "<vkey>")
    private List<String> keys;

    List<VerifierKey> parsed() {
        return this.keys.stream().map(VerifierKey::parse).toList();
    }

    /**
     * Opens a checkpoint with the key that signed it.
     * @param note a signed checkpoint
     * @return the checkpoint
     * @throws AuditFailure if none of the keys did
     */
    Checkpoint open(Note note) throws AuditFailure {
        return Checkpoint.open(note, signer(note));
    }

    VerifierKey signer(Note note) throws AuditFailure {
        String reason = "";
        for (VerifierKey key : parsed()) {
            try {
                Checkpoint.open(note, key);
                return key;
            }
            catch (VerificationException ex) {
                reason = ex.getMessage();
            }
        }
        throw AuditFailure.of(Finding.Fault.SIGNATURE, "not-true", reason);
    }

}
