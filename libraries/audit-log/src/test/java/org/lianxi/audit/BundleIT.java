package org.lianxi.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.audit.store.Bundle;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("导出包：不要数据库也核得过；只有一段的，说清证明了什么、没证明什么")
class BundleIT {

    private static final String EVENTS = "events-000000000001.jsonl";

    private final SigningKey key = Databases.KEY;

    private final History history = new History(this.key);

    @TempDir
    private Path directory;

    private String url;

    @BeforeEach
    void copyTheDatabase() throws Exception {
        this.url = Databases.shared().copy();
    }

    @Test
    @DisplayName("整部导出：齐全、核得过；改了哪一样，就以哪一样的退出码查出")
    void wholeLog() throws Exception {
        Path schemas = Files.createDirectories(this.directory.resolve("schemas"));
        Files.writeString(schemas.resolve("org.lianxi.meeting.closed.v1.1.json"), "{}");
        CommandRun export = export("whole", "--schemas", schemas.toString());
        assertThat(export.exitCode()).as(export.toString()).isZero();
        assertThat(export.err()).isEmpty();
        Path bundle = this.directory.resolve("whole");
        assertThat(bundle.resolve("README.txt")).content().contains("导出包", "An exported log");
        assertThat(bundle.resolve("manifest.json")).content()
            .contains("\"first\":1,\"last\":700,\"signedSize\":700", "\"events\":700", "\"creator\":\"postgres\"");
        assertThat(bundle.resolve("checkpoints/512")).exists();
        assertThat(bundle.resolve("schemas/org.lianxi.meeting.closed.v1.1.json")).exists();
        assertThat(bundle.resolve(EVENTS)).content().contains("\"subject\":\"meeting-2\"", "议题 “77”");
        CommandRun verified = verify(bundle);
        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(verified.out()).contains("700 个事件、6 个签了名的检查点", "完好");
        assertThat(CommandRun.of("verify", bundle.toString(), "--key", vkey()).exitCode()).isZero();

        assertTampered(bundle, EVENTS, (text) -> text.replace("“77”", "“78”"), 14, "event-77", "payload");
        assertTampered(bundle, EVENTS, (text) -> text.replace("command-77\\\"", "command-78\\\""), 14, "event-77",
                "meta");
        assertTampered(bundle, EVENTS, (text) -> text.replaceFirst("(?m)^.*\"id\":\"event-77\".*\n", ""), 15,
                "event-77");
        assertTampered(bundle, EVENTS, (text) -> text + text.lines().skip(9).findFirst().orElseThrow() + "\n", 12,
                "event-10");
        assertTampered(bundle, EVENTS, (text) -> text.replace(History.usual(77).time(), "2020-01-01T00:00:00Z"), 21,
                "event-77", "2020-01-01T00:00:00Z");
        assertTampered(bundle, "tile/entries/000", (text) -> text.replace("command-77", "command-78"), 11, "event-77");
        assertTampered(bundle, "tile/1/000.p/2", (text) -> text.substring(1) + "x", 17, "tile/1/000.p/2");
        assertTampered(bundle, "tile/0/000", (text) -> text.substring(1) + "x", 17, "tile/0/000");
        assertTampered(bundle, "checkpoint", (text) -> text.replace("\n700\n", "\n699\n"), 10, "checkpoint");
        assertTampered(bundle, "checkpoints/300", (text) -> text.replaceFirst("(— \\S+ \\S{20}).", "$1+"), 10,
                "checkpoints/300");
        assertTampered(bundle, "README.txt", (text) -> text + " ", 20, "README.txt");
        assertTampered(bundle, "manifest.json", (text) -> text.replace("\"last\":700", "\"last\":seven"), 20, "JSON");
    }

    @Test
    @DisplayName("一段：在签了名的日志之中得证；早先的检查点，够得着的得证，够不着的说明没证")
    void range() throws Exception {
        assertThat(export("range", "--from", "300", "--to", "520").exitCode()).isZero();
        Path bundle = this.directory.resolve("range");
        CommandRun verified = verify(bundle, "--since", held(256), "--since", held(600), "--since", held(700));
        assertThat(verified.exitCode()).as(verified.toString()).isZero();
        assertThat(verified.out()).contains("日志的一段：第 300 至 520 条，已证明在签了名的 700 条日志之中", "未能证明：各聚合与第 300 条之前的相连无缺",
                "未能证明：第 520 条之后的内容", "完好：lianxi/test 的第 300 至 520 条", "读了 221 条条目、221 个事件、3 个签了名的检查点");
        CommandRun unproven = CommandRun.inEnglish("verify", "--export", bundle.toString(), "--key", vkey(), "--since",
                held(200));
        assertThat(unproven.exitCode()).isZero();
        assertThat(unproven.out()).contains("Not shown: that the log goes on from the earlier checkpoint over 200");
        StoredEvent usual = History.usual(5);
        History other = this.history.with(5, new StoredEvent(usual.conferenceId(), usual.eventId(), usual.aggregateId(),
                usual.sequence(), usual.type(), usual.revision(), usual.time(), new byte[0], usual.metaData()));
        Path forged = Files.writeString(this.directory.resolve("forged"), other.signed(256).toString());
        assertThat(verify(bundle, "--since", forged.toString()).exitCode()).isEqualTo(13);
        assertTampered(bundle, "tile/entries/001", (text) -> text.replace("command-310", "command-311"), 11,
                "event-310");
        assertTampered(bundle, "tile/0/001", (text) -> text.substring(1) + "x", 11, "tile/0/001");
        assertTampered(bundle, "tile/1/000.p/2", (text) -> text.substring(1) + "x", 11, "700");
        assertTampered(bundle, "events-000000000300.jsonl", (text) -> text.replace("“310”", "“311”"), 14, "event-310");
    }

    @Test
    @DisplayName("一段的分片：缺了条目的，读不了；缺了上面的，证不出在签了名的日志之中；不查这项就查不出")
    void tilesOfARange() throws Exception {
        assertThat(export("range", "--from", "300", "--to", "400").exitCode()).isZero();
        Path bundle = this.directory.resolve("range");
        Files.move(bundle.resolve("tile/0/001"), this.directory.resolve("away"));
        assertThat(verify(bundle).exitCode()).isEqualTo(20);
        Files.move(this.directory.resolve("away"), bundle.resolve("tile/0/001"));
        assertThat(verify(bundle).exitCode()).isZero();
        Files.delete(bundle.resolve("tile/1/000.p/2"));
        CommandRun edge = verify(bundle);
        assertThat(edge.exitCode()).as(edge.toString()).isEqualTo(17);
        assertThat(edge.out()).contains("由分片核对不了 512 条的检查点");
        List<Supplier<Check>> others = LogAudit.CHECKS.stream()
            .filter((check) -> !(check.get() instanceof PartCheck))
            .toList();
        try (Bundle opened = Bundle.open(bundle)) {
            assertThat(new LogAudit(new Trust(List.of(this.key.verifierKey()), Policy.NONE, List.of()), others)
                .verify(opened, (entries) -> {
                })
                .findings()).isEmpty();
        }
    }

    @Test
    @DisplayName("从不覆盖，也从不留下半个：已有的目录、没签到的范围、读不了的日志，都是 20")
    void neverHalf() throws Exception {
        Path there = Files.createDirectories(this.directory.resolve("there"));
        assertThat(export("there").exitCode()).isEqualTo(20);
        assertThat(there).isEmptyDirectory();
        assertThat(export("new", "--to", "701").err()).contains("701 尚未签名；已签 700 条");
        assertThat(export("new", "--from", "9", "--to", "8").exitCode()).isEqualTo(20);
        Databases.shared().tamper(this.url, "delete from full_tile");
        assertThat(export("new").exitCode()).isEqualTo(20);
        try (Stream<Path> left = Files.list(this.directory)) {
            assertThat(left).containsExactly(there);
        }
    }

    @Test
    @DisplayName("写不成一行 JSON 的载荷与元数据，也逐字节取得回")
    void everyByte() throws Exception {
        byte[] odd = { (byte) 0xFF, 0, 10 };
        Databases.shared()
            .tamper(this.url,
                    "update event set payload = convert_to(E'{\\n\"a\": 1}', 'UTF8') where event_identifier = 'event-1'",
                    "update event set payload = '\\xff000a', meta_data = '\\xff000a' "
                            + "where event_identifier = 'event-2'",
                    "update event set payload = convert_to('{\"a\": [1, {\"b\":null}] }', 'UTF8') "
                            + "where event_identifier = 'event-3'");
        assertThat(export("odd").exitCode()).isZero();
        List<StoredEvent> read = new ArrayList<>();
        try (Bundle bundle = Bundle.open(this.directory.resolve("odd"))) {
            bundle.read(new RecordedLog.Reader() {

                @Override
                public void record(LogRecord record) {
                    read.add(record.event());
                }

                @Override
                public void unlogged(StoredEvent event) {
                    throw new AssertionError(event);
                }

            });
        }
        assertThat(read.get(0).payload()).asString().isEqualTo("{\n\"a\": 1}");
        assertThat(read.get(1).payload()).isEqualTo(odd);
        assertThat(read.get(1).metaData()).isEqualTo(odd);
        assertThat(read.get(2).payload()).asString().isEqualTo("{\"a\": [1, {\"b\":null}] }");
        assertThat(read.get(76)).usingRecursiveComparison().isEqualTo(History.usual(77));
        assertThat(verify(this.directory.resolve("odd")).exitCode()).isEqualTo(14);
    }

    @Test
    @DisplayName("证明：从数据库、从导出包写出的是同一份，离线核得过")
    void prove() throws Exception {
        assertThat(export("whole").exitCode()).isZero();
        String bundle = this.directory.resolve("whole").toString();
        assertThat(prove("db.proof", "--db", this.url)).isZero();
        assertThat(prove("bundle.proof", "--export", bundle)).isZero();
        assertThat(this.directory.resolve("db.proof")).hasSameTextualContentAs(this.directory.resolve("bundle.proof"));
        CommandRun check = CommandRun.inEnglish("check", file("db.proof"), "--entry", file("entry.json"), "--key",
                vkey());
        assertThat(check.exitCode()).as(check.toString()).isZero();
        assertThat(check.out()).isEqualTo("good: entry 77 is in lianxi/test, signed at 700 entries\n");
        assertThat(CommandRun.of("prove", "--db", this.url, "--key", vkey(), "--event", "nobody", "--out", file("x"))
            .err()).contains("没有事件 nobody");
    }

    @Test
    @DisplayName("不是联席的数据库、没有的数据库：一句话，20")
    void otherDatabases() throws Exception {
        CommandRun none = CommandRun.of("verify", "--db", this.url.replaceFirst("/copy[0-9]+", "/nowhere"), "--key",
                vkey());
        assertThat(none.exitCode()).isEqualTo(20);
        assertThat(none.err()).contains("没有这个数据库");
        CommandRun foreign = CommandRun.inEnglish("verify", "--db", this.url.replaceFirst("/copy[0-9]+", "/postgres"),
                "--key", vkey());
        assertThat(foreign.exitCode()).isEqualTo(20);
        assertThat(foreign.err()).contains("no database of Lianxi");
    }

    private void assertTampered(Path bundle, String file, UnaryOperator<String> tampering, int exitCode,
            String... named) throws IOException {
        Path path = bundle.resolve(file);
        byte[] original = Files.readAllBytes(path);
        boolean binary = file.startsWith("tile/");
        String text = new String(original, binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        String tampered = tampering.apply(text);
        assertThat(tampered).isNotEqualTo(text);
        Files.writeString(path, tampered, binary ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        for (CommandRun run : List.of(verify(bundle),
                CommandRun.inEnglish("verify", "--export", bundle.toString(), "--key", vkey()))) {
            assertThat(run.exitCode()).as(file + " " + run).isEqualTo(exitCode);
            assertThat(run.out() + run.err()).startsWith("[" + exitCode + "]").contains(named);
        }
        Files.write(path, original);
    }

    private CommandRun export(String name, String... options) {
        return CommandRun
            .of(Stream.concat(Stream.of("export", "--db", this.url, "--out", file(name)), Stream.of(options))
                .toArray(String[]::new));
    }

    private CommandRun verify(Path bundle, String... options) {
        return CommandRun
            .of(Stream.concat(Stream.of("verify", "--export", bundle.toString(), "--key", vkey()), Stream.of(options))
                .toArray(String[]::new));
    }

    private int prove(String out, String option, String place) {
        return CommandRun
            .of("prove", option, place, "--key", vkey(), "--event", "event-77", "--out", file(out), "--entry",
                    file("entry.json"))
            .exitCode();
    }

    private String held(int size) throws IOException {
        return Files.writeString(this.directory.resolve("held-" + size), this.history.signed(size).toString())
            .toString();
    }

    private String file(String name) {
        return this.directory.resolve(name).toString();
    }

    private String vkey() {
        return this.key.verifierKey().toString();
    }

}
