package org.lianxi.command.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Finding;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.LogVerifier;
import org.lianxi.audit.Note;
import org.lianxi.audit.SigningKey;
import org.lianxi.audit.VerifierKey;
import org.lianxi.command.relay.LogHaltedException;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.MinutesIssued;

import org.springframework.dao.DataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@DisplayName("签日志：只签落了盘的、接得上的；接不上就停，不签")
class SignedLogIT {

    private static final CheckpointSchedule AT_ONCE = new CheckpointSchedule(1, Duration.ZERO, Duration.ZERO);

    private static final CheckpointSchedule BY_SIZE = new CheckpointSchedule(100, Duration.ofDays(1), Duration.ZERO);

    private final List<SignedLog> logs = new ArrayList<>();

    @TempDir
    private Path data;

    private LogStore store;

    @BeforeEach
    void start() throws IOException {
        this.store = new LogStore();
    }

    @AfterEach
    void stop() throws IOException {
        this.logs.forEach(SignedLog::close);
        this.store.close();
    }

    @Test
    @DisplayName("日志越签越长：每个检查点都接得上前一个，审计只凭分片就核得过")
    void signsWhatIsNumbered() throws IOException {
        SignedLog log = log(AT_ONCE);
        List<Checkpoint> signed = new ArrayList<>();
        for (long size : List.of(1L, 2L, 255L, 256L, 257L, 700L)) {
            signUpTo(log, size);
            signed.add(last());
        }
        assertThat(signed).extracting(Checkpoint::origin).containsOnly(LogStore.ORIGIN);
        assertThat(new LogVerifier(this.store.files(), signed).verify(key(), List.of(), 0)).isEmpty();
        assertThat(this.store.jdbc.sql("select count(*) from full_tile").query(Long.class).single()).isEqualTo(2);
        assertThat(new SigningDirectory(this.data.resolve("log")).lastCheckpoint())
            .contains(this.store.checkpoints().last().get());
    }

    @Test
    @DisplayName("日志不等落盘就提交，签之前却要落盘")
    void isDurableBeforeItIsSigned() {
        this.store.growTo(50);
        String written = this.store.jdbc.sql("select pg_current_wal_insert_lsn()::text").query(String.class).single();
        this.store.checkpoints().makeDurable();
        assertThat(this.store.jdbc.sql("select pg_current_wal_flush_lsn() >= ?::pg_lsn")
            .param(written)
            .query(Boolean.class)
            .single()).isTrue();
    }

    @Test
    @DisplayName("重新当选后从存的叶重算，接着签")
    void goesOnAfterARestart() {
        signUpTo(log(AT_ONCE), 300);
        this.logs.removeFirst().close();
        SignedLog next = log(AT_ONCE);
        signUpTo(next, 600);
        next.resign();
        await().until(() -> next.unsigned() != null);
        this.store.growTo(601);
        next.lead(601);
        next.numbered(601, List.of());
        await().until(() -> last().size() == 601);
    }

    @Test
    @DisplayName("够条数才签；纪要、勘误、简报一印发，进展、信息一通报，立即签")
    void isDueBySizeAndWhenIssued() {
        SignedLog log = log(BY_SIZE);
        log.lead(0);
        for (long index = 1; index <= 10; index++) {
            this.store.growTo(index);
            log.numbered(index, List.of(LogStore.event(index, MeetingClosed.class)));
        }
        long size = 11;
        for (Class<?> issued : List.of(MinutesIssued.class, CorrigendumIssued.class, BulletinIssued.class,
                ProgressReported.class, InformationCirculated.class)) {
            this.store.growTo(size);
            log.numbered(size, List.of(LogStore.event(size, issued)));
            long expected = size;
            await().until(() -> this.store.signedSizes().contains(expected));
            size += 2;
        }
        this.store.growTo(118);
        log.numbered(118, List.of());
        this.store.growTo(119);
        log.numbered(119, List.of());
        await().until(() -> this.store.signedSizes().contains(119L));
        assertThat(this.store.signedSizes()).containsExactly(11L, 13L, 15L, 17L, 19L, 119L);
    }

    @Test
    @DisplayName("签过的叶被改：重新当选时查出，停下说明")
    void aTamperedLeaf() {
        signUpTo(log(AT_ONCE), 300);
        this.logs.removeFirst().close();
        for (int index : List.of(300, 7)) {
            this.store.tamper("log", "update log set leaf = sha256('x') where log_index = " + index);
            SignedLog next = log(AT_ONCE);
            assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> {
                next.lead(300);
                await().until(() -> next.unsigned() != null && next.unsigned().contains("300 entries"));
                next.numbered(300, List.of());
            }).withMessageContaining("300 entries of the log are not those that were signed");
            this.store.tamper("log",
                    "update log set leaf = sha256('\\x00'::bytea || entry) where log_index = " + index);
        }
        SignedLog mended = log(AT_ONCE);
        signUpTo(mended, 301);
    }

    @Test
    @DisplayName("新叶所在的分片里旧叶被改：签下一个之前查出，不签")
    void aLeafTamperedWhileSigning() {
        SignedLog log = log(AT_ONCE);
        signUpTo(log, 10);
        this.store.tamper("log", "update log set leaf = sha256('x') where log_index = 3");
        this.store.growTo(11);
        log.numbered(11, List.of());
        await().untilAsserted(
                () -> assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> log.numbered(11, List.of()))
                    .withMessageContaining("does not go on from what was signed"));
        assertThat(log.halted()).contains("does not go on from what was signed");
        assertThat(log.leads()).isFalse();
        assertThat(last().size()).isEqualTo(10);
    }

    @Test
    @DisplayName("存的分片被改：重新当选时查出")
    void aTamperedTile() {
        signUpTo(log(AT_ONCE), 600);
        this.logs.removeFirst().close();
        this.store.tamper("full_tile", "update full_tile set hash = sha256('x') where tile = 1");
        SignedLog next = log(AT_ONCE);
        assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> next.lead(600));
    }

    @Test
    @DisplayName("截去尾部：比签过的短，停下")
    void aCutTail() {
        signUpTo(log(AT_ONCE), 300);
        this.logs.removeFirst().close();
        this.store.tamper("log", "delete from log where log_index > 290");
        SignedLog next = log(AT_ONCE);
        assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> next.lead(290))
            .withMessageContaining("ends at 290, but 300 entries were signed");
    }

    @Test
    @DisplayName("整个库退回到早先的样子，检查点也退回：凭钥匙旁边留的检查点查出")
    void aStoreSetBack() {
        SignedLog first = log(AT_ONCE);
        signUpTo(first, 20);
        signUpTo(first, 30);
        this.logs.removeFirst().close();
        this.store.tamper("log", "delete from log where log_index > 20");
        this.store.tamper("checkpoint", "delete from checkpoint where size > 20");
        SignedLog next = log(AT_ONCE);
        assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> next.lead(20))
            .withMessageContaining("beside the key");
        List<Finding> findings = new LogVerifier(this.store.files(), List.of(kept())).verify(key(), List.of(), 0);
        assertThat(findings).extracting(Finding::fault).containsExactly(Finding.Fault.NOT_A_PREFIX);
    }

    @Test
    @DisplayName("两个都以为自己是转发者：检查点仍是一条链，没有分叉")
    void twoSigners() {
        SignedLog one = log(AT_ONCE);
        SignedLog other = log(AT_ONCE);
        signUpTo(one, 5);
        other.lead(5);
        for (long size = 6; size <= 40; size++) {
            this.store.growTo(size);
            one.numbered(size, List.of());
            other.numbered(size, List.of());
        }
        await().until(() -> last().size() == 40);
        Note note = this.store.checkpoints().last().orElseThrow();
        assertThat(note.verify(key()).name()).isEqualTo(LogStore.ORIGIN);
        assertThat(this.store.jdbc
            .sql("select count(*) from checkpoint c where previous_size <> "
                    + "coalesce((select max(size) from checkpoint p where p.size < c.size), 0)")
            .query(Long.class)
            .single()).isZero();
    }

    @Test
    @DisplayName("钥匙第一次启动时生成，只有属主能读；别人能读就不用")
    void theKeyIsItsOwnersAlone() throws IOException {
        signUpTo(log(AT_ONCE), 1);
        Path file = this.data.resolve("log/log.key");
        assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE);
        assertThat(this.data.resolve("log/log.vkey")).hasContent(key().toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
            .isEqualTo("rwx------");
        this.logs.removeFirst().close();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        staysUnsigned(log(AT_ONCE), "can be read by others");
    }

    @Test
    @DisplayName("钥匙没了、换了：不悄悄另造，不签；说是丢了才换，名字不变，照样编号")
    void aLostKey() throws IOException {
        signUpTo(log(AT_ONCE), 1);
        VerifierKey before = key();
        this.logs.removeFirst().close();
        Files.delete(this.data.resolve("log/log.key"));
        staysUnsigned(log(AT_ONCE), "put it back");
        SignedLog next = this.store.signedLog(this.data.resolve("log"), AT_ONCE, true);
        this.logs.add(next);
        signUpTo(next, 3);
        assertThat(key()).isNotEqualTo(before).extracting(VerifierKey::name).isEqualTo(LogStore.ORIGIN);
        this.logs.removeLast().close();
        Files.writeString(this.data.resolve("log/log.key"), SigningKey.generate(LogStore.ORIGIN, KeyType.LOG).secret());
        staysUnsigned(log(AT_ONCE), "another key");
    }

    @Test
    @DisplayName("运行中钥匙被拿走、被换、被放开：不再签，照样编号；放回来就接着签")
    void aKeyTakenAwayWhileRunning() throws IOException {
        SignedLog log = log(AT_ONCE);
        signUpTo(log, 1);
        Path file = this.data.resolve("log/log.key");
        Path aside = this.data.resolve("aside");
        Files.move(file, aside);
        staysUnsignedFrom(log, 2, "put it back");
        Files.writeString(file, SigningKey.generate(LogStore.ORIGIN, KeyType.LOG).secret());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        staysUnsignedFrom(log, 3, "another key");
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        await().until(() -> last().size() == 3);
        assertThat(log.key()).isEqualTo(key().toString());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        staysUnsignedFrom(log, 4, "can be read by others");
        assertThat(log.key()).isNull();
    }

    @Test
    @DisplayName("没有说钥匙放在哪里：不签，但签过的仍要接得上")
    void withoutADirectory() {
        SignedLog unsigned = this.store.signedLog(null, AT_ONCE);
        this.logs.add(unsigned);
        staysUnsigned(unsigned, "lianxi.audit.directory");
        signUpTo(log(AT_ONCE), 5);
        this.store.tamper("log", "delete from log where log_index = 5");
        assertThatExceptionOfType(LogHaltedException.class).isThrownBy(() -> unsigned.lead(4));
    }

    @Test
    @DisplayName("检查点、分片与见证签名只增不改（INV-31）")
    void isAppendOnly() {
        signUpTo(log(AT_ONCE), 256);
        for (String sql : List.of("delete from checkpoint", "update checkpoint set note = ''", "truncate checkpoint",
                "delete from full_tile", "update full_tile set tile = 1", "delete from cosignature",
                "update cosignature set line = ''", "truncate cosignature")) {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.store.owner.sql(sql).update())
                .withMessageContaining("append-only");
        }
    }

    private SignedLog log(CheckpointSchedule schedule) {
        SignedLog log = this.store.signedLog(this.data.resolve("log"), schedule);
        this.logs.add(log);
        return log;
    }

    private void signUpTo(SignedLog log, long size) {
        this.store.growTo(size);
        log.lead(size);
        log.numbered(size, List.of());
        await().until(() -> this.store.checkpoints().last().isPresent() && last().size() == size);
    }

    private void staysUnsigned(SignedLog log, String reason) {
        List<Long> before = this.store.signedSizes();
        this.store.growTo(2);
        log.lead(2);
        log.numbered(2, List.of());
        await().until(() -> log.unsigned() != null && log.unsigned().contains(reason));
        log.numbered(2, List.of());
        assertThat(this.store.signedSizes()).isEqualTo(before);
    }

    private void staysUnsignedFrom(SignedLog log, long size, String reason) {
        long before = last().size();
        this.store.growTo(size);
        log.numbered(size, List.of());
        await().until(() -> log.unsigned() != null && log.unsigned().contains(reason));
        assertThat(last().size()).isEqualTo(before);
    }

    private Checkpoint last() {
        return Checkpoint.parse(this.store.checkpoints().last().orElseThrow().text());
    }

    private Checkpoint kept() {
        try {
            return Checkpoint
                .parse(new SigningDirectory(this.data.resolve("log")).lastCheckpoint().orElseThrow().text());
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    private VerifierKey key() {
        try {
            return new SigningDirectory(this.data.resolve("log")).key().orElseThrow().verifierKey();
        }
        catch (IOException | UnsignedException ex) {
            throw new AssertionError(ex);
        }
    }

}
