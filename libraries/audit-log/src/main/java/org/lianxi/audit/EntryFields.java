package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an entry of the log says, see {@link LogEntry}.
 *
 * @param index place in the log, from 1
 * @param conferenceId the conference
 * @param eventId the event
 * @param aggregateId its aggregate
 * @param sequence place in the aggregate, from 0
 * @param type wire name
 * @param revision minor revision
 * @param at when it happened
 * @param by who acted
 * @param commandId the command that caused it
 * @param payload digest of the payload as stored
 * @param metaData digest of the metadata as stored
 * @param keys ids of the keys that personal data in the payload is encrypted with
 */
public record EntryFields(long index, String conferenceId, String eventId, String aggregateId, long sequence,
        String type, String revision, String at, String by, String commandId, String payload, String metaData,
        List<String> keys) {

    private static final String STRING = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";

    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";

    private static final String DIGEST = "\"(sha-256:[0-9a-f]{64})\"";

    private static final String LIST = "\\[([^\\]\\\\]*+)\\]";

    /**
     * The canonical form that {@link LogEntry} writes, member by member.
     */
    private static final Pattern FORM = Pattern.compile("\\{\"agg\":" + STRING + ",\"at\":" + STRING + ",\"by\":"
            + STRING + ",\"cmd\":" + STRING + ",\"conf\":" + STRING + ",\"eid\":" + STRING + ",\"idx\":" + NUMBER
            + "(?:,\"keys\":" + LIST + ")?,\"meta\":" + DIGEST + ",\"payload\":" + DIGEST + ",\"rev\":" + STRING
            + ",\"seq\":" + NUMBER + ",\"type\":" + STRING + ",\"v\":1\\}", Pattern.DOTALL);

    private static final Pattern ESCAPED = Pattern.compile("\\\\(u00([0-9a-f]{2})|.)", Pattern.DOTALL);

    private static final int HEXADECIMAL = 16;

    public EntryFields {
        keys = List.copyOf(keys);
    }

    /**
     * Reads an entry.
     * @param entry the entry
     * @return what it says
     * @throws MalformedException if it is not in the canonical form
     */
    public static EntryFields of(byte[] entry) {
        String text = new String(entry, StandardCharsets.UTF_8);
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedException("not an entry of this log: " + text);
        }
        return new EntryFields(Long.parseLong(matcher.group(7)), text(matcher, 5), text(matcher, 6), text(matcher, 1),
                Long.parseLong(matcher.group(12)), text(matcher, 13), text(matcher, 11), text(matcher, 2),
                text(matcher, 3), text(matcher, 4), matcher.group(10), matcher.group(9), keys(matcher.group(8)));
    }

    private static List<String> keys(String list) {
        return (list == null || list.isEmpty()) ? List.of() : List.of(list.replace("\"", "").split(","));
    }

    private static String text(Matcher matcher, int group) {
        String written = matcher.group(group);
        return (written.indexOf('\\') < 0) ? written
                : ESCAPED.matcher(written).replaceAll((escape) -> Matcher.quoteReplacement(meant(escape.group(1))));
    }

    private static String meant(String escape) {
        return switch (escape.charAt(0)) {
            case 'b' -> "\b";
            case 't' -> "\t";
            case 'n' -> "\n";
            case 'f' -> "\f";
            case 'r' -> "\r";
            case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), HEXADECIMAL));
            default -> escape;
        };
    }

}
