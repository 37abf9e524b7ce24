package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("日志条目的规范形式")
class LogEntryTest {

    @Test
    @DisplayName("成员按名排序，只含摘要，特殊字符按 RFC 8785 转义")
    void canonicalForm() {
        LogEntry entry = new LogEntry(7, "licheng-zybfz", "e-1", "meeting-1", 3, "org.lianxi.meeting.closed.v1", "1",
                Instant.parse("2026-11-24T02:00:00Z"), "wjj/office-clerk/a\"b\\c\n\u0001", "c-1", new byte[0],
                "x".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(entry.canonical(), StandardCharsets.UTF_8)).isEqualTo("{\"agg\":\"meeting-1\","
                + "\"at\":\"2026-11-24T02:00:00Z\",\"by\":\"wjj/office-clerk/a\\\"b\\\\c\\n\\u0001\",\"cmd\":\"c-1\","
                + "\"conf\":\"licheng-zybfz\",\"eid\":\"e-1\",\"idx\":7,"
                + "\"meta\":\"sha-256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\","
                + "\"payload\":\"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                + "\"rev\":\"1\",\"seq\":3,\"type\":\"org.lianxi.meeting.closed.v1\",\"v\":1}");
    }

    @Test
    @DisplayName("中文、其他文种与很长的值，一字不差")
    void everyText() {
        String name = "区卫健局/①é😀\u007f\u2028";
        String longName = name.repeat(300) + "x".repeat(3_000);
        LogEntry entry = new LogEntry(7, name, longName, "x".repeat(3_000), 3, "t", "1", Instant.EPOCH, "\t" + name, "",
                new byte[0], new byte[0]);
        String canonical = new String(entry.canonical(), StandardCharsets.UTF_8);
        assertThat(canonical).contains("\"conf\":\"" + name + "\",\"eid\":\"" + longName + "\",\"idx\":7",
                "\"by\":\"\\t" + name + "\",\"cmd\":\"\"");
        assertThat(EntryFields.of(entry.canonical())).usingRecursiveComparison()
            .ignoringFields("payload", "metaData")
            .isEqualTo(entry.fields());
    }

}
