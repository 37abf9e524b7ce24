package org.lianxi.audit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.JsonMembers;

/**
 * What a bundle says of itself. Nothing of it is trusted: the range tells what to look
 * for, and the rest is for people.
 *
 * @param first index of the first entry
 * @param last index of the last entry
 * @param head what was signed last
 * @param events how many events there are
 * @param bytes how many bytes payloads and metadata have
 * @param types how many events of each type and revision
 * @param withoutSchema types whose schema was not at hand
 * @param tool what made the bundle
 * @param creator who did
 * @param created when
 */
record Manifest(long first, long last, Checkpoint head, long events, long bytes, Map<String, Long> types,
        List<String> withoutSchema, String tool, String creator, Instant created) {

    static final String NAME = "manifest.json";

    static final String FORMAT = "lianxi-audit-bundle/1";

    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("origin", this.head.origin());
        document.put("first", this.first);
        document.put("last", this.last);
        document.put("signedSize", this.head.size());
        document.put("root", this.head.root().base64());
        document.put("algorithm", "Merkle tree of RFC 6962 with SHA-256; Ed25519");
        document.put("entries", this.last - this.first + 1);
        document.put("events", this.events);
        document.put("bytes", this.bytes);
        document.put("types", this.types);
        document.put("withoutSchema", this.withoutSchema);
        document.put("tool", this.tool);
        document.put("creator", this.creator);
        document.put("created", this.created.toString());
        return Json.write(document) + "\n";
    }

    /**
     * The range that a bundle is of.
     * @param directory the bundle
     * @throws IOException if there is no manifest
     * @throws IllegalArgumentException if it is of another form
     */
    static Range range(Path directory) throws IOException {
        Map<String, JsonMembers.Value> members = new HashMap<>();
        JsonMembers.read(Files.readString(directory.resolve(NAME)), members::put);
        if (!FORMAT.equals(text(members, "format"))) {
            throw new IllegalArgumentException(NAME + " is not of the form " + FORMAT);
        }
        Range range = new Range(number(members, "first"), number(members, "last"), number(members, "signedSize"),
                Hash.parse(text(members, "root")));
        if (range.first() < 1 || range.last() < range.first() - 1 || range.last() > range.size()) {
            throw new IllegalArgumentException(NAME + " names no range of entries");
        }
        return range;
    }

    private static String text(Map<String, JsonMembers.Value> members, String name) {
        String text = members.containsKey(name) ? members.get(name).text() : null;
        if (text == null) {
            throw new IllegalArgumentException(NAME + " has no " + name);
        }
        return text;
    }

    private static long number(Map<String, JsonMembers.Value> members, String name) {
        try {
            return Long.parseLong(text(members, name));
        }
        catch (NumberFormatException ex) {
            throw new IllegalArgumentException(name + " in " + NAME + " is no number", ex);
        }
    }

    /**
     * Which entries of which log.
     *
     * @param first index of the first
     * @param last index of the last
     * @param size how many were signed
     * @param root root of what was signed
     */
    record Range(long first, long last, long size, Hash root) {
    }

}
