package org.lianxi.command.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.command.receipt.Receipt;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same as a table (RFC 4180), for spreadsheets. A spreadsheet takes a field that
 * begins like a formula for one, so such a field gets an apostrophe before it.
 */
final class CsvLines implements LineFormat {

    static final String TYPE = "text/csv";

    private static final String FORMULA = "=+-@\t\r";

    /**
     * By which spreadsheets know that the file is UTF-8.
     */
    private static final char MARK = '\uFEFF';

    private static final List<String> EVENT = List.of("index", "id", "type", "revision", "label", "time", "aggregate",
            "sequence", "unit", "role", "account", "command", "payload", "payloadDigest", "metaDigest", "leafHash");

    private static final List<String> ATTEMPT = List.of("refused", "command", "time", "unit", "role", "account",
            "status", "problem");

    private final JsonMapper json;

    CsvLines(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String contentType() {
        return TYPE + ";charset=UTF-8;header=present";
    }

    @Override
    public void open(LineBuffer out, boolean attempts) {
        out.add(MARK + String.join(",", attempts ? ATTEMPT : EVENT) + "\r\n");
    }

    @Override
    public void event(LineBuffer out, long index, EntryMembers entry, String label, byte[] leaf, byte[] payload) {
        String[] by = text(entry, EntryMembers.BY).split("/", 3);
        line(out, index, text(entry, EntryMembers.EVENT), text(entry, EntryMembers.TYPE),
                text(entry, EntryMembers.REVISION), label, text(entry, EntryMembers.TIME),
                text(entry, EntryMembers.AGGREGATE), text(entry, EntryMembers.SEQUENCE), by[0], by[1], by[2],
                text(entry, EntryMembers.COMMAND), new String(payload, StandardCharsets.UTF_8),
                text(entry, EntryMembers.PAYLOAD), text(entry, EntryMembers.META),
                Base64.getEncoder().encodeToString(leaf));
    }

    private String text(EntryMembers entry, int member) {
        return this.json.readTree(entry.entry(), entry.begin(member), entry.end(member) - entry.begin(member))
            .asString();
    }

    @Override
    public void attempt(LineBuffer out, Receipt refused) {
        line(out, refused.command(), refused.commandId(), refused.recordedAt(), refused.actor().unit(),
                refused.actor().role(), refused.actor().account(), refused.status(), refused.answer());
    }

    @Override
    public void close(LineBuffer out, Completeness complete) {
        String signed = (complete.checkpoint() != null)
                ? "; checkpoint=" + complete.checkpoint().size() + " " + complete.checkpoint().root().base64() : "";
        line(out, "#complete", "lines=" + complete.lines() + "; lastIndex=" + complete.lastIndex() + "; upToIndex="
                + complete.upToIndex() + "; access=" + complete.access() + signed);
    }

    private static void line(LineBuffer out, Object... fields) {
        out.add(Stream.of(fields)
            .map((field) -> field(Objects.toString(field, "")))
            .collect(Collectors.joining(",", "", "\r\n")));
    }

    /**
     * Writes a field, so that it is read as text.
     * @param text the text
     * @return in quotes where it needs them
     */
    static String field(String text) {
        String safe = (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
        boolean plain = safe.chars()
            .noneMatch((character) -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

}
