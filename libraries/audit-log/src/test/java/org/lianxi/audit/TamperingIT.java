package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.audit.store.LogDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("篡改清单：管理员关掉触发器动手，审计各以自己的退出码查出，并说出是哪一条")
class TamperingIT {

    private static final String SHIFT_BACK = "update log set log_index = -log_index where log_index < 0";

    private final SigningKey key = Databases.KEY;

    private final History history = new History(this.key);

    private final Databases databases = Databases.shared();

    @TempDir
    private Path directory;

    static List<Tampering> tamperings() {
        return List.of(
                new Tampering("改了载荷", 14, "altered", List.of(EventCheck::new), List.of("event-77", "payload", "77"),
                        "update event set payload = convert_to('{}', 'UTF8') where event_identifier = 'event-77'"),
                new Tampering("改了元数据", 14, "altered", List.of(EventCheck::new), List.of("event-77", "meta", "77"),
                        "update event set meta_data = convert_to('{\"account\":\"x\"}', 'UTF8') "
                                + "where event_identifier = 'event-77'"),
                new Tampering("改了类型", 14, "altered", List.of(EventCheck::new),
                        List.of("event-77", "type", "org.lianxi.other.v1"),
                        "update event set payload_type = 'org.lianxi.other.v1' where event_identifier = 'event-77'"),
                new Tampering("改了日志旁的列", 14, "altered", List.of(EventCheck::new), List.of("conference_id", "77"),
                        "update log set conference_id = 'other' where log_index = 77"),
                new Tampering("删了事件", 15, "event-missing", List.of(EventCheck::new), List.of("event-77", "77"),
                        "delete from event where event_identifier = 'event-77'"),
                new Tampering("删了日志一行", 12, "gap", List.of(PlaceCheck::new, SequenceCheck::new, UnloggedCheck::new),
                        List.of("77"), "delete from log where log_index = 77"),
                new Tampering("中间插了一行", 12, "index", List.of(PlaceCheck::new, SequenceCheck::new),
                        List.of("event-77", "78"), "update log set log_index = -log_index - 1 where log_index >= 77",
                        SHIFT_BACK,
                        "insert into log select 77, previous_index, event_identifier, conference_id, "
                                + "aggregate_identifier, sequence_number, entry, leaf from log where log_index = 76"),
                new Tampering("插了一个没有条目的事件", 12, "unlogged", List.of(UnloggedCheck::new),
                        List.of("forged", "meeting-9"),
                        "insert into event (global_index, event_identifier, aggregate_identifier, sequence_number, "
                                + "time_stamp, payload_type, payload_revision, payload, meta_data, conference_id, tx) "
                                + "select -1, 'forged', 'meeting-9', 0, time_stamp, payload_type, payload_revision, "
                                + "payload, meta_data, conference_id, tx from event where event_identifier = 'event-77'"),
                new Tampering("改了上一条的序号", 12, "previous", List.of(SequenceCheck::new), List.of("previous_index", "77"),
                        "update log set previous_index = 3 where log_index = 77"),
                new Tampering("两行对调", 11, "index", List.of(PlaceCheck::new, RootCheck::new, TileCheck::new),
                        List.of("77", "90"),
                        "update log set log_index = -case log_index when 77 then 90 else 77 end "
                                + "where log_index in (77, 90)",
                        SHIFT_BACK),
                new Tampering("倒填日期", 21, "time-altered", List.of(EventCheck::new),
                        List.of("event-77", "2020-01-01T00:00:00Z", "77"),
                        "update event set time_stamp = '2020-01-01T00:00:00Z' where event_identifier = 'event-77'"),
                new Tampering("改了上层分片", 17, "tile", List.of(TileCheck::new), List.of("tile/1/000.p/2"),
                        "update full_tile set hash = sha256('x') where level = 0 and tile = 1"),
                new Tampering("删了上层分片", 17, "tile-missing", List.of(TileCheck::new), List.of("tile/1/000.p/2"),
                        "delete from full_tile"),
                new Tampering("改了叶子", 17, "leaf", List.of(TileCheck::new), List.of("event-77", "tile/0/000"),
                        "update log set leaf = sha256('x') where log_index = 77"),
                new Tampering("改了签名", 10, "unsigned", List.of(SignatureCheck::new), List.of("checkpoint 300"),
                        "update checkpoint set note = regexp_replace(note, '(— \\S+ \\S{20}).', '\\1+') "
                                + "where size = 300"),
                new Tampering("改了检查点签文", 10, "unsigned", List.of(SignatureCheck::new), List.of("checkpoint 700"),
                        "update checkpoint set note = replace(note, '\n700\n', '\n699\n') where size = 700"),
                new Tampering("改了检查点旁的根", 10, "checkpoint-columns", List.of(SignatureCheck::new),
                        List.of("checkpoint 512"), "update checkpoint set root = sha256('x') where size = 512"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    @DisplayName("查得出；拿掉查它的那项检查，就查不出了")
    void isFoundAndMissedWithoutItsCheck(Tampering tampering) throws Exception {
        String url = this.databases.copy();
        this.databases.tamper(url, tampering.sql());
        CommandRun chinese = CommandRun.of(verify(url));
        CommandRun english = CommandRun.inEnglish(verify(url));
        for (CommandRun run : List.of(chinese, english)) {
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(tampering.exitCode());
            assertThat(run.out()).startsWith("[" + tampering.exitCode() + "]").contains(tampering.named());
        }
        assertThat(chinese.out()).isNotEqualTo(english.out());
        assertThat(audit(url, LogAudit.CHECKS)).extracting(Finding::code).contains(tampering.code());
        assertThat(audit(url, without(tampering.checks().subList(0, 1)))).extracting(Finding::code)
            .doesNotContain(tampering.code());
        assertThat(exitCodes(audit(url, without(tampering.checks())))).doesNotContain(tampering.exitCode());
    }

    @Test
    @DisplayName("原样的：完好，中英文都说明多少条、多快、与几个检查点接得上")
    void untouched() throws Exception {
        String url = this.databases.copy();
        Path earlier = Files.writeString(this.directory.resolve("earlier"), this.history.signed(77).toString());
        CommandRun run = CommandRun.of(verify(url, "--since", earlier.toString()));
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).contains("读了 700 条条目、700 个事件、6 个签了名的检查点", "完好：lianxi/test，共 700 条")
            .doesNotContain("此次核对查不出");
        assertThat(CommandRun.inEnglish(verify(url)).out()).contains("Read: 700 entries, 700 events",
                "Good: lianxi/test", "would not have been found");
        assertThat(CommandRun.of(verify(url, "--json")).out()).startsWith("{\"exitCode\":0,\"findings\":[],")
            .contains("\"entries\":700,\"events\":700", "\"signedSize\":700");
    }

    @Test
    @DisplayName("截尾：有早先的检查点就查得出；没有就查不出，正如说明所写")
    void aCutTail() throws Exception {
        String url = this.databases.copy();
        this.databases.tamper(url, "delete from log where log_index > 512", "delete from checkpoint where size > 512",
                "delete from event where global_index > 512", "delete from full_tile where level = 0 and tile > 1");
        Path earlier = Files.writeString(this.directory.resolve("held"), this.history.signed(600).toString());
        for (CommandRun run : List.of(CommandRun.of(verify(url, "--since", earlier.toString())),
                CommandRun.inEnglish(verify(url, "--since", earlier.toString())))) {
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(13);
            assertThat(run.out()).contains("512", "600");
        }
        assertThat(CommandRun.of(verify(url)).exitCode()).isZero();
        assertThat(audit(url, without(List.of(EarlierCheck::new)), 600)).isEmpty();
        assertThat(exitCodes(audit(url, LogAudit.CHECKS, 600))).containsExactly(13);
    }

    @Test
    @DisplayName("只截了日志，检查点还在：13")
    void aCutTailUnderItsCheckpoints() throws Exception {
        String url = this.databases.copy();
        this.databases.tamper(url, "delete from log where log_index > 600");
        CommandRun run = CommandRun.of(verify(url));
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(13);
        assertThat(run.out()).contains("600", "700");
    }

    @Test
    @DisplayName("偷了钥匙整部重写再签：见证人留着的检查点查得出，见证人也不再副署")
    void aRewrittenLogAgainstAWitness() throws Exception {
        StoredEvent usual = History.usual(77);
        String url = this.databases.of(this.history.with(77,
                new StoredEvent(usual.conferenceId(), usual.eventId(), usual.aggregateId(), usual.sequence(),
                        usual.type(), usual.revision(), usual.time(), "{}".getBytes(StandardCharsets.UTF_8),
                        usual.metaData())));
        SigningKey witness = SigningKey.generate("unit/a", KeyType.WITNESS);
        Path witnessed = Files.writeString(this.directory.resolve("witnessed"),
                witness.cosign(this.history.signed(256), Instant.EPOCH).toString());
        Path witnessKey = this.directory.resolve("witness.key");
        Files.writeString(witnessKey, witness.secret());
        witnessKey.toFile().setReadable(false, false);
        witnessKey.toFile().setReadable(true, true);
        assertThat(CommandRun.of(verify(url)).exitCode()).isZero();
        for (CommandRun run : List.of(CommandRun.of(verify(url, "--since", witnessed.toString())),
                CommandRun.inEnglish(verify(url, "--since", witnessed.toString())))) {
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(13);
            assertThat(run.out()).contains("256");
        }
        CommandRun cosign = CommandRun.of("cosign", "--db", url, "--key", vkey(), "--witness-key",
                witnessKey.toString(), "--state", witnessed.toString(), "--out",
                this.directory.resolve("cosigned").toString());
        assertThat(cosign.exitCode()).as(cosign.toString()).isEqualTo(13);
        assertThat(this.directory.resolve("cosigned")).doesNotExist();
    }

    @Test
    @DisplayName("事件、条目、叶子一并改了：根对不上，说出在哪一段之内")
    void aRewrittenEntry() throws Exception {
        String url = this.databases.copy();
        StoredEvent event = History.usual(270);
        StoredEvent forged = new StoredEvent(event.conferenceId(), event.eventId(), event.aggregateId(),
                event.sequence(), event.type(), event.revision(), event.time(), "{}".getBytes(StandardCharsets.UTF_8),
                event.metaData());
        byte[] entry = forged.entry(270).orElseThrow().canonical();
        this.databases.tamper(url,
                "update event set payload = convert_to('{}', 'UTF8') where event_identifier = 'event-270'",
                "update log set entry = decode('" + Base64.getEncoder().encodeToString(entry)
                        + "', 'base64') where log_index = 270",
                "update log set leaf = sha256('\\x00'::bytea || entry) where log_index = 270");
        for (CommandRun run : List.of(CommandRun.of(verify(url)), CommandRun.inEnglish(verify(url)))) {
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(11);
            assertThat(run.out()).contains("257", "300");
        }
        assertThat(audit(url, without(List.of(RootCheck::new)))).isEmpty();
    }

    @Test
    @DisplayName("只改了条目：说出是哪一条；不成条目的也照样说出")
    void anEntryAlone() throws Exception {
        String url = this.databases.copy();
        this.databases.tamper(url, "update log set entry = convert_to(replace(convert_from(entry, 'UTF8'), "
                + "'\"idx\":77,', '\"idx\":77, '), 'UTF8') where log_index = 77");
        CommandRun run = CommandRun.of(verify(url));
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(11);
        assertThat(run.out()).contains("第 77 条不是本日志的条目");
    }

    @Test
    @DisplayName("时间在同一聚合内倒退：21，虽然条目与事件相符")
    void timeGoesBack() throws Exception {
        StoredEvent usual = History.usual(77);
        String url = this.databases.of(this.history.with(77,
                new StoredEvent(usual.conferenceId(), usual.eventId(), usual.aggregateId(), usual.sequence(),
                        usual.type(), usual.revision(), "2026-03-02T01:00:00Z", usual.payload(), usual.metaData())));
        for (CommandRun run : List.of(CommandRun.of(verify(url)), CommandRun.inEnglish(verify(url)))) {
            assertThat(run.exitCode()).as(run.toString()).isEqualTo(21);
            assertThat(run.out()).contains("event-77", "meeting-2");
        }
        assertThat(audit(url, without(List.of(TimeCheck::new)))).isEmpty();
    }

    private String[] verify(String url, String... more) {
        return Stream.concat(Stream.of("verify", "--db", url, "--key", vkey()), Stream.of(more)).toArray(String[]::new);
    }

    private String vkey() {
        return this.key.verifierKey().toString();
    }

    private List<Finding> audit(String url, List<Supplier<Check>> checks, int... earlier) throws Exception {
        List<Checkpoint> held = new ArrayList<>();
        for (int size : earlier) {
            held.add(Checkpoint.parse(this.history.signed(size).text()));
        }
        try (LogDatabase database = LogDatabase.open(url, null, null)) {
            return new LogAudit(new Trust(List.of(this.key.verifierKey()), Policy.NONE, held), checks)
                .verify(database, (entries) -> {
                })
                .findings();
        }
    }

    private static List<Integer> exitCodes(List<Finding> findings) {
        return findings.stream().map((finding) -> finding.fault().exitCode()).distinct().toList();
    }

    private static List<Supplier<Check>> without(List<Supplier<Check>> left) {
        List<Class<?>> types = left.stream().<Class<?>>map((check) -> check.get().getClass()).toList();
        return LogAudit.CHECKS.stream().filter((check) -> !types.contains(check.get().getClass())).toList();
    }

    /**
     * Something that a tamperer does.
     *
     * @param name what
     * @param exitCode how the audit ends
     * @param code what it finds
     * @param checks the check that finds it, and others that end in the same way
     * @param named what the audit has to name
     * @param sql how it is done
     */
    record Tampering(String name, int exitCode, String code, List<Supplier<Check>> checks, List<String> named,
            String... sql) {

        @Override
        public String toString() {
            return this.name + "：" + this.exitCode;
        }

    }

}
