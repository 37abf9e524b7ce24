package org.lianxi.command.conference.charterfile;

import java.util.List;

import org.lianxi.contract.conference.Charter;

/**
 * What came of reading a charter file.
 */
public sealed interface CharterReading {

    /**
     * The file is free of errors.
     *
     * @param charter the charter
     * @param sourceHash {@code sha-256:} and the hex digest of the file
     */
    record Loaded(Charter charter, String sourceHash) implements CharterReading {
    }

    /**
     * The file has errors.
     *
     * @param errors all of them, by line
     */
    record Rejected(List<CharterError> errors) implements CharterReading {

        public Rejected {
            errors = List.copyOf(errors);
        }

    }

}
