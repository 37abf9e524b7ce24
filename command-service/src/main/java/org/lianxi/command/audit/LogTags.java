package org.lianxi.command.audit;

import java.util.HexFormat;

import org.lianxi.audit.Hash;

/**
 * Entity tags of what is served of the log: digests, so that a tag tells of a change even
 * where there should be none.
 */
final class LogTags {

    private static final int LENGTH = 32;

    private LogTags() {
    }

    static String of(byte[] body) {
        return '"' + HexFormat.of().formatHex(Hash.ofLeaf(body).bytes()).substring(0, LENGTH) + '"';
    }

}
