package org.lianxi.audit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Finding;
import org.lianxi.audit.Note;
import org.lianxi.audit.Policy;
import org.lianxi.audit.Trust;
import org.lianxi.audit.VerificationException;
import org.lianxi.audit.VerifierKey;
import picocli.CommandLine.Option;

/**
 * The options that name the log's key, several where a key was lost and the log went on
 * with another, and the witnesses.
 */
final class Keys {

    @Option(names = { "--key", "--vkey" }, paramLabel = "<vkey>")
    private List<String> keys = List.of();

    @Option(names = "--policy", paramLabel = "<file>")
    private Path policyFile;

    /**
     * What is trusted, with checkpoints kept from earlier, which one of the keys has to
     * have signed.
     */
    Trust trust(Policy given, List<Path> since) throws AuditFailure, IOException {
        Policy policy = (this.policyFile != null) ? Policy.parse(Files.readString(this.policyFile)) : given;
        List<VerifierKey> logs = new ArrayList<>(policy.logs());
        this.keys.stream().map(VerifierKey::parse).forEach(logs::add);
        if (logs.isEmpty()) {
            throw AuditFailure.input("no-key");
        }
        Trust trust = new Trust(logs, policy, List.of());
        List<Checkpoint> earlier = new ArrayList<>();
        for (Path file : since) {
            Note note = Note.parse(Files.readAllBytes(file));
            earlier.add(open(trust, note));
            cosigners(policy, note);
        }
        return new Trust(logs, policy, earlier);
    }

    Trust trust() throws AuditFailure, IOException {
        return trust(Policy.NONE, List.of());
    }

    static Checkpoint open(Trust trust, Note note) throws AuditFailure {
        try {
            return trust.open(note);
        }
        catch (VerificationException ex) {
            throw AuditFailure.of(Finding.Fault.SIGNATURE, "not-true", ex.getMessage());
        }
    }

    private static void cosigners(Policy policy, Note note) throws AuditFailure {
        try {
            policy.cosigners(note);
        }
        catch (VerificationException ex) {
            throw AuditFailure.of(Finding.Fault.SIGNATURE, "not-true", ex.getMessage());
        }
    }

}
