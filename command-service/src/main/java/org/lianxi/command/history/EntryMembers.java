package org.lianxi.command.history;

import java.nio.charset.StandardCharsets;

/**
 * The members of a log entry in its canonical form, as they are written there: what a
 * line says of an event is what was signed. One is used for many entries.
 */
final class EntryMembers {

    private static final byte[][] NAMES = names("agg", "at", "by", "cmd", "conf", "eid", "idx", "meta", "payload",
            "rev", "seq", "type", "v");

    static final int AGGREGATE = 0;

    static final int TIME = 1;

    static final int BY = 2;

    static final int COMMAND = 3;

    static final int EVENT = 5;

    static final int META = 7;

    static final int PAYLOAD = 8;

    static final int REVISION = 9;

    static final int SEQUENCE = 10;

    static final int TYPE = 11;

    private final int[] begins = new int[NAMES.length];

    private final int[] ends = new int[NAMES.length];

    private byte[] entry;

    private static byte[][] names(String... names) {
        byte[][] members = new byte[names.length][];
        for (int i = 0; i < names.length; i++) {
            members[i] = ('"' + names[i] + "\":").getBytes(StandardCharsets.UTF_8);
        }
        return members;
    }

    /**
     * Takes an entry apart.
     * @param index its place in the log
     * @param canonical its canonical form
     * @throws UnreadableEntryException if it has another form
     */
    void read(long index, byte[] canonical) {
        this.entry = canonical;
        int at = 0;
        for (int i = 0; i < NAMES.length; i++) {
            // An opening brace or a comma, then the name.
            at = afterName(at + 1, NAMES[i]);
            int end = (at < 0) ? -1 : endOfValue(at);
            if (end < 0) {
                throw new UnreadableEntryException(index);
            }
            this.begins[i] = at;
            this.ends[i] = end;
            at = end;
        }
        if (at != canonical.length - 1) {
            throw new UnreadableEntryException(index);
        }
    }

    private int afterName(int at, byte[] name) {
        int end = at + name.length;
        if (end > this.entry.length) {
            return -1;
        }
        for (int i = 0; i < name.length; i++) {
            if (this.entry[at + i] != name[i]) {
                return -1;
            }
        }
        return end;
    }

    private int endOfValue(int at) {
        boolean text = at < this.entry.length && this.entry[at] == '"';
        for (int i = text ? at + 1 : at; i < this.entry.length; i++) {
            switch (this.entry[i]) {
                case '\\' -> i++;
                case '"' -> {
                    return text ? i + 1 : -1;
                }
                case ',', '}' -> {
                    if (!text) {
                        return i;
                    }
                }
                default -> {
                }
            }
        }
        return -1;
    }

    byte[] entry() {
        return this.entry;
    }

    int begin(int member) {
        return this.begins[member];
    }

    int end(int member) {
        return this.ends[member];
    }

    /**
     * A member whose value is a string without escapes.
     */
    String text(int member) {
        return new String(this.entry, this.begins[member] + 1, this.ends[member] - this.begins[member] - 2,
                StandardCharsets.UTF_8);
    }

    /**
     * Where the next slash of {@code unit/role/account} is; neither has one of its own.
     */
    int slash(int from) {
        int at = from;
        while (at < this.ends[BY] - 1 && this.entry[at] != '/') {
            at++;
        }
        return at;
    }

}
