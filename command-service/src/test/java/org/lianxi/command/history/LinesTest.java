package org.lianxi.command.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Hash;
import org.lianxi.audit.LogEntry;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.shared.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("变更记录的行：照签过的条目写，可据以验算；制表不成公式")
class LinesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final byte[] PAYLOAD = "{\"summary\":\"进展“过半”\",\"text\":\"一\\n二\"}"
        .getBytes(StandardCharsets.UTF_8);

    private static final byte[] META = "{\"account\":\"gxj-1\"}".getBytes(StandardCharsets.UTF_8);

    private static final Instant AT = Instant.parse("2026-11-24T03:12:05.123Z");

    private static final Completeness COMPLETE = new Completeness("access-1", 2, 7, 9,
            new Checkpoint("lianxi/test", 8, Hash.OF_NOTHING));

    private static LogEntry entry(String by, String type) {
        return new LogEntry(7, "licheng-zybfz", "e-7", "action-1", 3, type, "1", AT, by, "c-1", PAYLOAD, META);
    }

    private static String event(LineFormat format, String by, byte[] payload) {
        LineBuffer out = new LineBuffer(8);
        byte[] canonical = entry(by, "org.lianxi.action.progress-reported.v1").canonical();
        EntryMembers members = new EntryMembers();
        members.read(7, canonical);
        format.event(out, 7, members, "反馈进展", Hash.ofLeaf(canonical).bytes(), payload);
        return out.toString();
    }

    private static NdjsonLines ndjson() {
        return new NdjsonLines(JSON);
    }

    @Test
    @DisplayName("一行一个事件：序号、类型、时间、对象、操作人、命令、原文；据以写回条目，散列与叶相同")
    void anEvent() {
        String line = event(ndjson(), "gxj/member/gxj-1", PAYLOAD);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n");
        JsonNode read = JSON.readTree(line);
        assertThat(read.propertyNames()).containsExactly("index", "id", "type", "revision", "label", "time",
                "aggregate", "sequence", "unit", "role", "account", "command", "payload", "payloadDigest", "metaDigest",
                "leafHash");
        assertThat(read.path("label").asString()).isEqualTo("反馈进展");
        assertThat(read.path("payload")).isEqualTo(JSON.readTree(PAYLOAD));
        LogEntry again = new LogEntry(read.path("index").asLong(), "licheng-zybfz", read.path("id").asString(),
                read.path("aggregate").asString(), read.path("sequence").asLong(), read.path("type").asString(),
                read.path("revision").asString(), Instant.parse(read.path("time").asString()),
                read.path("unit").asString() + "/" + read.path("role").asString() + "/"
                        + read.path("account").asString(),
                read.path("command").asString(), PAYLOAD, META);
        assertThat(Hash.ofLeaf(again.canonical()).base64()).isEqualTo(read.path("leafHash").asString());
        assertThat(new String(again.canonical(), StandardCharsets.UTF_8))
            .contains(read.path("payloadDigest").asString(), read.path("metaDigest").asString());
    }

    @Test
    @DisplayName("服务所为没有单位")
    void aService() {
        JsonNode read = JSON.readTree(event(ndjson(), "/system/relay", PAYLOAD));
        assertThat(read.path("unit").isNull()).isTrue();
        assertThat(read.path("role").asString()).isEqualTo("system");
        assertThat(read.path("account").asString()).isEqualTo("relay");
        assertThat(event(new CsvLines(JSON), "/system/relay", PAYLOAD)).contains(",3,,system,relay,c-1,");
    }

    @Test
    @DisplayName("原文里夹了换行，也还是一行")
    void oneLine() {
        assertThat(event(ndjson(), "gxj/member/gxj-1", "{\r\n \"a\":1}".getBytes(StandardCharsets.UTF_8)))
            .containsOnlyOnce("\n")
            .doesNotContain("\r");
    }

    @Test
    @DisplayName("末行写明齐全：行数、末号、检查点；没有签过就没有检查点")
    void theLastLine() {
        LineBuffer out = new LineBuffer(8);
        ndjson().close(out, COMPLETE);
        JsonNode last = JSON.readTree(out.toString());
        assertThat(last).isEqualTo(JSON.readTree("""
                {"complete":true,"lines":2,"lastIndex":7,"upToIndex":9,"access":"access-1",
                 "checkpoint":{"origin":"lianxi/test","size":8,"root":"%s"}}""".formatted(Hash.OF_NOTHING.base64())));
        LineBuffer unsigned = new LineBuffer(8);
        ndjson().close(unsigned, new Completeness("access-1", 0, 0, 0, null));
        assertThat(unsigned.toString()).doesNotContain("checkpoint").endsWith("}\n");
        LineBuffer table = new LineBuffer(8);
        new CsvLines(JSON).close(table, COMPLETE);
        assertThat(table.toString()).isEqualTo("#complete,lines=2; lastIndex=7; upToIndex=9; access=access-1; "
                + "checkpoint=8 " + Hash.OF_NOTHING.base64() + "\r\n");
    }

    @Test
    @DisplayName("被拒绝的办理：命令、谁、何时、为什么")
    void anAttempt() {
        UUID id = new UUID(1, 2);
        Receipt refused = new Receipt(id, new byte[0], "licheng-zybfz", "AssignAction",
                new Actor("=cmd", "gxj", "member"), true, 403, "{\"code\":\"office-acts\"}", AT);
        LineBuffer out = new LineBuffer(8);
        ndjson().attempt(out, refused);
        JsonNode line = JSON.readTree(out.toString());
        assertThat(line.path("refused").asString()).isEqualTo("AssignAction");
        assertThat(line.path("command").asString()).isEqualTo(id.toString());
        assertThat(line.path("problem").path("code").asString()).isEqualTo("office-acts");
        LineBuffer table = new LineBuffer(8);
        new CsvLines(JSON).open(table, true);
        new CsvLines(JSON).attempt(table, refused);
        assertThat(table.toString().lines().toList()).containsExactly(
                "\uFEFFrefused,command,time,unit,role,account," + "status,problem",
                "AssignAction," + id + "," + AT + ",gxj,member,'=cmd,403," + "\"{\"\"code\"\":\"\"office-acts\"\"}\"");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "=1+1 '=1+1", "+1 '+1", "-1 '-1", "@sum '@sum", "=a,b \"'=a,b\"", "甲 甲", "甲,乙 \"甲,乙\"",
            "说\"是\" \"说\"\"是\"\"\"", "a=b a=b" })
    @DisplayName("像公式的加撇号，有逗号引号的加引号")
    void fields(String written) {
        String[] parts = written.split(" ");
        assertThat(CsvLines.field(parts[0])).isEqualTo(parts[1]);
    }

    @Test
    @DisplayName("制表符、回车打头的也加撇号；换行加引号；空的是空的")
    void moreFields() {
        assertThat(List.of(CsvLines.field("\t=1"), CsvLines.field("\r=1"), CsvLines.field("一\n二"), CsvLines.field("")))
            .containsExactly("'\t=1", "\"'\r=1\"", "\"一\n二\"", "");
    }

    @Test
    @DisplayName("制表：列与列名一一对应")
    void theTable() {
        LineBuffer out = new LineBuffer(8);
        new CsvLines(JSON).open(out, false);
        String header = out.toString();
        String line = event(new CsvLines(JSON), "gxj/member/gxj-1", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(header.split(",")).hasSameSizeAs(line.split(","));
        assertThat(line)
            .startsWith("7,e-7,org.lianxi.action.progress-reported.v1,1,反馈进展,2026-11-24T03:12:05.123Z,"
                    + "action-1,3,gxj,member,gxj-1,c-1,{},sha-256:")
            .endsWith("=\r\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "{}", "[]", "{\"agg\":\"a\"}", "{\"agg\":\"a", "{\"agg\":\"a\",\"at\":1\"}" })
    @DisplayName("不成样子的条目：说明第几条")
    void unreadable(String entry) {
        assertThatExceptionOfType(UnreadableEntryException.class)
            .isThrownBy(() -> new EntryMembers().read(12, entry.getBytes(StandardCharsets.UTF_8)))
            .withMessageContaining("entry 12");
    }

    @Test
    @DisplayName("条目多一截、少一截、换了次序，都不读")
    void almostReadable() {
        String good = new String(entry("a/b/c", "t").canonical(), StandardCharsets.UTF_8);
        new EntryMembers().read(1, good.getBytes(StandardCharsets.UTF_8));
        for (String bad : List.of(good + " ", good.substring(0, good.length() - 1), good.replace("\"at\"", "\"AT\""),
                good.replace("\"v\":1", "\"v\":1,\"w\":2"))) {
            assertThatExceptionOfType(UnreadableEntryException.class)
                .isThrownBy(() -> new EntryMembers().read(1, bad.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    @DisplayName("账号里有引号、斜线的旧条目也照写")
    void escapes() {
        JsonNode read = JSON.readTree(event(ndjson(), "gxj/member/a\"b\\c/d", PAYLOAD));
        assertThat(read.path("account").asString()).isEqualTo("a\"b\\c/d");
        assertThat(event(new CsvLines(JSON), "gxj/member/a\"b", PAYLOAD)).contains(",\"a\"\"b\",");
    }

}
