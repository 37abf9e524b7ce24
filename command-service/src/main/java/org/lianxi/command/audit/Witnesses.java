package org.lianxi.command.audit;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lianxi.audit.NoteSignature;
import org.lianxi.audit.VerifierKey;

/**
 * The witnesses whose keys are known.
 */
final class Witnesses {

    private final List<Witness> all;

    /**
     * Reads the keys.
     * @param configured by the code of the unit or organ
     * @throws IllegalArgumentException if a key is none, is not that of a witness, or is
     * given twice: one witness would count for two
     */
    Witnesses(Map<String, AuditProperties.Witness> configured) {
        this.all = configured.entrySet()
            .stream()
            .map((one) -> new Witness(one.getKey(), VerifierKey.parse(one.getValue().key()), one.getValue().url()))
            .sorted(Comparator.comparing(Witness::unitCode))
            .toList();
        Set<VerifierKey> keys = new HashSet<>();
        for (Witness witness : this.all) {
            if (!keys.add(witness.key())) {
                throw new IllegalArgumentException("the key of " + witness.unitCode() + " is another witness's too");
            }
        }
    }

    List<Witness> all() {
        return this.all;
    }

    /**
     * Whose signature a line says that it is.
     */
    Optional<Witness> of(NoteSignature signature) {
        return this.all.stream()
            .filter((witness) -> witness.key().name().equals(signature.name())
                    && witness.key().id() == signature.keyId())
            .findFirst();
    }

}
