package org.lianxi.audit;

/**
 * Something that an audit found.
 *
 * @param fault what kind of thing
 * @param text what exactly, and where
 */
public record Finding(Fault fault, String text) {

    /**
     * Kinds of findings, with the exit code of the auditor's command line.
     */
    public enum Fault {

        /**
         * The log did not sign this, or too few witnesses did.
         */
        SIGNATURE(10),

        /**
         * Entries, tiles and root do not go together.
         */
        ROOT(11),

        /**
         * An entry is missing, is there twice or is not at its place.
         */
        ORDER(12),

        /**
         * An older checkpoint is not of this log: its tail was cut off, or its history
         * rewritten.
         */
        NOT_A_PREFIX(13),

        /**
         * Something cannot be read.
         */
        INPUT(20);

        private final int exitCode;

        Fault(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return this.exitCode;
        }

    }

    @Override
    public String toString() {
        return this.fault + ": " + this.text;
    }

}
