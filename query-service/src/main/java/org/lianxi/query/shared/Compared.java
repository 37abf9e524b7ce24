package org.lianxi.query.shared;

import java.util.List;

/**
 * A collection as it is answered from, beside the same as rebuilt from the log.
 *
 * @param collection its name
 * @param documents how many documents it has
 * @param checksum SHA-256 over its documents by id
 * @param rebuiltDocuments how many documents it should have
 * @param rebuiltChecksum SHA-256 over the rebuilt documents by id
 * @param different how many documents are missing, too many or not the same
 * @param firstDifferent the ids of the first of these
 */
public record Compared(String collection, long documents, String checksum, long rebuiltDocuments,
        String rebuiltChecksum, long different, List<String> firstDifferent) {

    /**
     * Whether both are the same, byte by byte.
     * @return true when they are
     */
    public boolean equal() {
        return this.different == 0;
    }

}
