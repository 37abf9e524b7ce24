package org.lianxi.command.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.lianxi.command.receipt.Receipt;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/**
 * One JSON object a line. What an event's line says is copied from the entry and the
 * payload as they are stored, so it can be held against the leaf and the digests.
 */
final class NdjsonLines implements LineFormat {

    static final String TYPE = "application/x-ndjson";

    private static final byte[] INDEX = ascii("{\"index\":");

    private static final byte[] ID = ascii(",\"id\":");

    private static final byte[] EVENT_TYPE = ascii(",\"type\":");

    private static final byte[] REVISION = ascii(",\"revision\":");

    private static final byte[] LABEL = ascii(",\"label\":");

    private static final byte[] TIME = ascii(",\"time\":");

    private static final byte[] AGGREGATE = ascii(",\"aggregate\":");

    private static final byte[] SEQUENCE = ascii(",\"sequence\":");

    private static final byte[] UNIT = ascii(",\"unit\":\"");

    private static final byte[] ROLE = ascii("\",\"role\":\"");

    private static final byte[] NO_UNIT = ascii(",\"unit\":null,\"role\":\"");

    private static final byte[] ACCOUNT = ascii("\",\"account\":\"");

    private static final byte[] COMMAND = ascii("\",\"command\":");

    private static final byte[] PAYLOAD = ascii(",\"payload\":");

    private static final byte[] PAYLOAD_DIGEST = ascii(",\"payloadDigest\":");

    private static final byte[] META_DIGEST = ascii(",\"metaDigest\":");

    private static final byte[] LEAF = ascii(",\"leafHash\":\"");

    private static final byte[] END = ascii("\"}\n");

    private final JsonMapper json;

    private final Map<String, byte[]> labels = new HashMap<>();

    NdjsonLines(JsonMapper json) {
        this.json = json;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String contentType() {
        return TYPE;
    }

    @Override
    public void open(LineBuffer out, boolean attempts) {
        // The first line is the first event.
    }

    @Override
    public void event(LineBuffer out, long index, EntryMembers entry, String label, byte[] leaf, byte[] payload) {
        out.add(INDEX).add(index);
        member(out, ID, entry, EntryMembers.EVENT);
        member(out, EVENT_TYPE, entry, EntryMembers.TYPE);
        member(out, REVISION, entry, EntryMembers.REVISION);
        out.add(LABEL).add(this.labels.computeIfAbsent(label, this.json::writeValueAsBytes));
        member(out, TIME, entry, EntryMembers.TIME);
        member(out, AGGREGATE, entry, EntryMembers.AGGREGATE);
        member(out, SEQUENCE, entry, EntryMembers.SEQUENCE);
        by(out, entry);
        member(out, COMMAND, entry, EntryMembers.COMMAND);
        out.add(PAYLOAD).addOnOneLine(payload);
        member(out, PAYLOAD_DIGEST, entry, EntryMembers.PAYLOAD);
        member(out, META_DIGEST, entry, EntryMembers.META);
        out.add(LEAF).add(Base64.getEncoder().encode(leaf)).add(END);
    }

    private static void member(LineBuffer out, byte[] name, EntryMembers entry, int member) {
        out.add(name).add(entry.entry(), entry.begin(member), entry.end(member));
    }

    private static void by(LineBuffer out, EntryMembers entry) {
        int begin = entry.begin(EntryMembers.BY) + 1;
        int role = entry.slash(begin);
        int account = entry.slash(role + 1);
        if (role == begin) {
            out.add(NO_UNIT);
        }
        else {
            out.add(UNIT).add(entry.entry(), begin, role).add(ROLE);
        }
        out.add(entry.entry(), role + 1, account)
            .add(ACCOUNT)
            .add(entry.entry(), account + 1, entry.end(EntryMembers.BY) - 1);
    }

    @Override
    public void attempt(LineBuffer out, Receipt refused) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("refused", refused.command());
        line.put("command", refused.commandId());
        line.put("time", refused.recordedAt());
        line.put("unit", refused.actor().unit());
        line.put("role", refused.actor().role());
        line.put("account", refused.actor().account());
        line.put("status", refused.status());
        line.put("problem", new RawValue(refused.answer()));
        write(out, line);
    }

    @Override
    public void close(LineBuffer out, Completeness complete) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("complete", true);
        line.put("lines", complete.lines());
        line.put("lastIndex", complete.lastIndex());
        line.put("upToIndex", complete.upToIndex());
        line.put("access", complete.access());
        if (complete.checkpoint() != null) {
            Map<String, Object> checkpoint = new LinkedHashMap<>();
            checkpoint.put("origin", complete.checkpoint().origin());
            checkpoint.put("size", complete.checkpoint().size());
            checkpoint.put("root", complete.checkpoint().root().base64());
            line.put("checkpoint", checkpoint);
        }
        write(out, line);
    }

    private void write(LineBuffer out, Map<String, Object> line) {
        out.addOnOneLine(this.json.writeValueAsBytes(line)).add('\n');
    }

}
