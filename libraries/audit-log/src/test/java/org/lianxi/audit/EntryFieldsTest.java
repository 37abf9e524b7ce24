package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("读条目与事件：写出的读得回，写法只有一种")
class EntryFieldsTest {

    private static final LogEntry ENTRY = new LogEntry(7, "会议\"\\\n\t\u0001/", "e", "a", 3, "t", "1",
            Instant.parse("2026-03-02T01:00:00.120Z"), "u/r/a", "c", new byte[] { 1 }, new byte[] { 2 });

    @Test
    @DisplayName("条目的每一栏，连同转义的字符")
    void everyField() {
        EntryFields fields = EntryFields.of(ENTRY.canonical());
        assertThat(fields).usingRecursiveComparison().ignoringFields("payload", "metaData").isEqualTo(ENTRY.fields());
        assertThat(fields.payload()).isEqualTo(LogEntry.digest(new byte[] { 1 }));
        assertThat(fields.metaData()).isEqualTo(LogEntry.digest(new byte[] { 2 }));
    }

    @Test
    @DisplayName("个人信息所用的钥匙，条目里有就读出")
    void keys() {
        String entry = new String(ENTRY.canonical(), StandardCharsets.UTF_8);
        byte[] keyed = entry.replace("\"idx\":7,", "\"idx\":7,\"keys\":[\"k:1\",\"k:2\"],")
            .getBytes(StandardCharsets.UTF_8);
        assertThat(EntryFields.of(keyed).keys()).containsExactly("k:1", "k:2");
        for (String wrong : List.of(entry + " ", entry.replace(",\"v\":1", ""), entry.replace("sha-256", "sha-1"))) {
            assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> EntryFields.of(wrong.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    @DisplayName("JSON 对象的各栏：嵌套的原样留着")
    void members() {
        Map<String, JsonMembers.Value> members = new LinkedHashMap<>();
        JsonMembers
            .read(" { \"a\\u0062\" : \"x\\\"\\\\\\/\\b\\f\\n\\r\\t\\u4e2d\" , \"n\":-1.5e+3,\"t\":true,\"z\":null,"
                    + "\"o\":{ \"p\" : [ 1, {} , [] ] } } ", members::put);
        assertThat(members.keySet()).containsExactly("ab", "n", "t", "z", "o");
        assertThat(members.get("ab").text()).isEqualTo("x\"\\/\b\f\n\r\t中");
        assertThat(members.get("n").text()).isEqualTo("-1.5e+3");
        assertThat(members.get("t").text()).isEqualTo("true");
        assertThat(members.get("z").text()).isNull();
        assertThat(members.get("o").text()).isNull();
        assertThat(members.get("o").raw()).isEqualTo("{ \"p\" : [ 1, {} , [] ] }");
    }

    @Test
    @DisplayName("不是 JSON 对象的，一律不认")
    void malformed() {
        for (String wrong : List.of("", "[]", "{", "{}}", "{\"a\"}", "{\"a\":}", "{\"a\":01}", "{\"a\":nul}",
                "{\"a\":1,}", "{\"a\":\"\n\"}", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":[1}", "{a:1}", "{\"\\x\":1}",
                "{\"\\u12\":1}")) {
            assertThatExceptionOfType(MalformedException.class).as(wrong)
                .isThrownBy(() -> JsonMembers.read(wrong, (name, value) -> {
                }));
        }
    }

}
