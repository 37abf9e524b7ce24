package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an auditor needs from an entry to see that none is missing.
 *
 * @param index place in the log, from 1
 * @param aggregate the aggregate, as it is written in the entry
 * @param sequence place in the aggregate, from 0
 */
record EntryHeader(long index, String aggregate, long sequence) {

    private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";

    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";

    private static final String DIGEST = "\"sha-256:[0-9a-f]{64}\"";

    /**
     * The canonical form that {@link LogEntry} writes, member by member.
     */
    private static final Pattern FORM = Pattern.compile(
            "\\{\"agg\":" + STRING + ",\"at\":" + STRING + ",\"by\":" + STRING + ",\"cmd\":" + STRING + ",\"conf\":"
                    + STRING + ",\"eid\":" + STRING + ",\"idx\":" + NUMBER + ",\"meta\":" + DIGEST + ",\"payload\":"
                    + DIGEST + ",\"rev\":" + STRING + ",\"seq\":" + NUMBER + ",\"type\":" + STRING + ",\"v\":1\\}",
            Pattern.DOTALL);

    private static final int INDEX = 7;

    private static final int SEQUENCE = 9;

    /**
     * Reads an entry.
     * @param entry the entry
     * @return its header
     * @throws MalformedException if it is not in the canonical form
     */
    static EntryHeader of(byte[] entry) {
        Matcher matcher = FORM.matcher(new String(entry, StandardCharsets.UTF_8));
        if (!matcher.matches()) {
            throw new MalformedException("not an entry of this log: " + new String(entry, StandardCharsets.UTF_8));
        }
        return new EntryHeader(Long.parseLong(matcher.group(INDEX)), matcher.group(1),
                Long.parseLong(matcher.group(SEQUENCE)));
    }

}
