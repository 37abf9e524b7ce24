package org.lianxi.audit;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("审计人的命令行：目录或网址、公钥，退出码说明哪里不对")
class AuditCommandLineTest {

    private static final int SIZE = 260;

    private static final List<String> COMMANDS = List.of("verify", "prove", "check", "export", "copy", "cosign",
            "keygen");

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final String key = this.log.verifierKey().toString();

    @TempDir
    private Path directory;

    @BeforeEach
    void writeTheLog() throws IOException {
        for (Map.Entry<String, byte[]> file : Leaves.files(SIZE, AuditCommandLineTest::entry).entrySet()) {
            Path path = this.directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        write("checkpoint", note(SIZE).toString());
        write("earlier", note(7).toString());
    }

    @Test
    @DisplayName("完好：0，并说出条数与根；静态文件服务器上的也一样")
    void good() {
        CommandRun run = CommandRun.of("verify", place(), "--key", this.key, "--since", file("earlier"));
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).contains("完好：lianxi/test，共 260 条，根 " + checkpoint(SIZE).root().base64(),
                "与早先留存的 1 个检查点接得上");
        assertThat(run.err()).isEmpty();
        overHttp((address) -> {
            assertThat(CommandRun.of("verify", address, "--key", this.key).exitCode()).isZero();
            assertThat(CommandRun.of("verify", address + "/nowhere", "--key", this.key).exitCode()).isEqualTo(20);
        });
    }

    @Test
    @DisplayName("签名不对 10，条目被改 11，早先的检查点对不上 13，读不了 20")
    void exitCodes() throws IOException {
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(verify("--key", other)).isEqualTo(10);
        assertThat(verify("--key", other, "--key", this.key)).isZero();
        assertThat(verify("--key", this.key, "--quorum", "1")).isEqualTo(10);
        write("earlier", SigningKey.generate("lianxi/test", KeyType.LOG).sign(checkpoint(7).text()).toString());
        assertThat(verify("--key", this.key, "--since", file("earlier"))).isEqualTo(10);
        write("earlier", note(SIZE + 1).toString());
        assertThat(verify("--key", this.key, "--since", file("earlier"))).isEqualTo(13);
        Path bundle = this.directory.resolve("tile/entries/001.p/4");
        byte[] bytes = Files.readAllBytes(bundle);
        Files.writeString(bundle,
                new String(bytes, StandardCharsets.ISO_8859_1).replace("\"cmd\":\"k\"", "\"cmd\":\"m\""),
                StandardCharsets.ISO_8859_1);
        assertThat(verify("--key", this.key)).isEqualTo(11);
        Files.delete(bundle);
        assertThat(verify("--key", this.key)).isEqualTo(20);
    }

    @Test
    @DisplayName("条目里写明用了可销毁的钥匙的，逐条列出")
    void keyedEvents() throws IOException {
        LongFunction<byte[]> keyed = (leaf) -> (leaf == 1)
                ? new String(entry(leaf), StandardCharsets.UTF_8).replace("\"idx\":2,", "\"idx\":2,\"keys\":[\"k:1\"],")
                    .getBytes(StandardCharsets.UTF_8)
                : entry(leaf);
        for (Map.Entry<String, byte[]> file : Leaves.files(3, keyed).entrySet()) {
            Files.createDirectories(this.directory.resolve("keyed/" + file.getKey()).getParent());
            Files.write(this.directory.resolve("keyed/" + file.getKey()), file.getValue());
        }
        MerkleTree tree = new MerkleTree();
        for (long leaf = 0; leaf < 3; leaf++) {
            tree.append(Hash.ofLeaf(keyed.apply(leaf)));
        }
        write("keyed/checkpoint", this.log.sign(new Checkpoint("lianxi/test", 3, tree.root()).text()).toString());
        CommandRun run = CommandRun.of("verify", file("keyed"), "--key", this.key);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).contains("第 2 条（事件 e）含个人信息，所用钥匙可以销毁：k:1");
    }

    @Test
    @DisplayName("带走一份：满了的分片不重取，带走的核得过")
    void copy() throws IOException {
        String copy = file("copy");
        assertThat(CommandRun.of("copy", place(), "--key", this.key, "--to", copy).exitCode()).isZero();
        assertThat(CommandRun.of("verify", copy, "--key", this.key).exitCode()).isZero();
        Files.delete(this.directory.resolve("tile/0/000"));
        Files.delete(this.directory.resolve("copy/tile/0/001.p/4"));
        CommandRun again = CommandRun.inEnglish("copy", place(), "--key", this.key, "--to", copy, "--progress");
        assertThat(again.exitCode()).as(again.toString()).isZero();
        assertThat(again.err()).contains("copying 5 / 5 (100%)");
        assertThat(CommandRun.of("verify", copy, "--key", this.key).exitCode()).isZero();
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(CommandRun.of("copy", place(), "--key", other, "--to", copy).exitCode()).isEqualTo(10);
    }

    @Test
    @DisplayName("一份证明、一条条目，不要日志也核得了")
    void check() throws IOException {
        assertThat(prove("--index", "10")).isZero();
        CommandRun run = CommandRun.of("check", file("x.tlog-proof"), "--entry", file("x.json"), "--key", this.key);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).isEqualTo("完好：第 10 条在 lianxi/test 中，签名时共 260 条\n");
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(CommandRun.of("check", file("x.tlog-proof"), "--entry", file("x.json"), "--key", other).exitCode())
            .isEqualTo(10);
        Files.write(this.directory.resolve("x.json"), entry(8));
        assertThat(
                CommandRun.of("check", file("x.tlog-proof"), "--entry", file("x.json"), "--key", this.key).exitCode())
            .isEqualTo(11);
    }

    @Test
    @DisplayName("证明：目录里的分片按序号，网址上的也可按事件；没有的、没签的，20")
    void prove() throws IOException {
        assertThat(prove("--index", "0")).isEqualTo(20);
        assertThat(prove("--index", "261")).isEqualTo(20);
        assertThat(prove("--event", "e")).isEqualTo(20);
        assertThat(prove("--index", "260")).isZero();
        assertThat(CommandRun.of("prove", place(), "--key", this.key, "--index", "260").out())
            .isEqualTo(Files.readString(this.directory.resolve("x.tlog-proof")));
        Files.createDirectories(this.directory.resolve("proofs"));
        Files.copy(this.directory.resolve("x.tlog-proof"), this.directory.resolve("proofs/inclusion"));
        overHttp((address) -> assertThat(
                CommandRun.of("prove", address, "--key", this.key, "--event", "e-260", "--out", file("y.tlog-proof"))
                    .exitCode())
            .isZero());
        assertThat(this.directory.resolve("y.tlog-proof"))
            .hasSameTextualContentAs(this.directory.resolve("x.tlog-proof"));
    }

    @Test
    @DisplayName("说错了：一句话说明，20")
    void usage() {
        for (List<String> wrong : List.of(List.of("verify"), List.of("verify", "x"), List.of("verify", "x", "--key"),
                List.of("verify", "x", "--kex", "y"), List.of("mend", "x"), List.of("check", "x", "--key", this.key),
                List.of("verify", "x", "--key", "nonsense"), List.of("verify", "x", "--key", this.key),
                List.of("verify", "x", "--key", this.key, "--quorum", "many"),
                List.of("verify", place(), "--export", "x", "--key", this.key),
                List.of("verify", "--export", "nowhere", "--key", this.key),
                List.of("verify", "--db", "mysql://x", "--key", this.key),
                List.of("verify", "--db", "jdbc:postgresql://127.0.0.1/x?user=a&password=secret", "--key", this.key),
                List.of("verify", "--db", "jdbc:postgresql://127.0.0.1:1/x", "--user", "a", "--key", this.key),
                List.of("verify", "--db", "jdbc:postgresql://127.0.0.1:1/x", "--passfile", "nowhere", "--key",
                        this.key),
                List.of("verify", "--db", "jdbc:postgresql://127.0.0.1:1/x", "--ask-password", "--key", this.key),
                List.of("export", "--out", "x"), List.of("prove", place(), "--key", this.key, "--out", "x"),
                List.of("verify", place(), "--policy", "x", "--quorum", "1"))) {
            CommandRun run = CommandRun.of(wrong.toArray(String[]::new));
            assertThat(run.exitCode()).as(wrong.toString()).isEqualTo(20);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(wrong.toString()).singleElement().asString().startsWith("[20] 输入：");
            assertThat(run.err()).doesNotContain("secret");
            CommandRun json = CommandRun
                .inEnglish(Stream.concat(Stream.of("--json"), wrong.stream()).toArray(String[]::new));
            assertThat(json.exitCode()).isEqualTo(20);
            assertThat(json.out()).startsWith("{\"exitCode\":20,\"findings\":[{\"exitCode\":20,\"fault\":\"INPUT\"");
        }
    }

    @Test
    @DisplayName("语言：默认中文，看环境变量，也可用 --lang；帮助也随之")
    void languages() {
        assertThat(CommandRun.of("--help").out()).contains("用法：", "通读整部日志");
        assertThat(CommandRun.in(Map.of("LANG", "en_US.UTF-8")).out()).contains("Usage:", "Reads a whole log");
        assertThat(CommandRun.in(Map.of("LANG", "en_US.UTF-8", "LIANXI_LANG", "zh_CN")).out()).contains("用法：");
        assertThat(CommandRun.of("verify", "--lang", "en", "--help").out()).contains("Usage: audit verify");
        assertThat(CommandRun.in(Map.of("LIANXI_LANG", "en"), "verify", "--lang=zh-CN", "--help").out())
            .contains("用法：audit verify");
    }

    @Test
    @DisplayName("每个命令的每个选项，两种语言都有说明；两边的语句同步")
    void everythingIsExplainedInBothLanguages() {
        for (String command : COMMANDS) {
            for (String language : List.of("zh-CN", "en")) {
                CommandRun help = CommandRun.of(command, "--lang", language, "--help");
                assertThat(help.exitCode()).isZero();
                assertThat(help.out().lines().filter((line) -> line.matches(" +(-.*, )?--[a-z-]+(=\\S+)? *")))
                    .as(command + " " + language)
                    .allMatch((line) -> line.length() > 24);
            }
        }
        for (String bundle : List.of("audit-messages", "audit-findings")) {
            assertThat(keys(bundle, Locale.ENGLISH)).isEqualTo(keys(bundle, Locale.SIMPLIFIED_CHINESE)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("单位的见证：生成钥匙，初次照签，此后只签接得上的；两家见证才算数")
    void cosign() throws IOException {
        CommandRun made = CommandRun.of("keygen", "--name", "unit/a", "--out", file("a.key"), "--quiet");
        assertThat(made.exitCode()).as(made.toString()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(CommandRun.of("keygen", "--name", "unit/a", "--out", file("a.key")).exitCode()).isEqualTo(20);
        SigningKey other = SigningKey.generate("unit/b", KeyType.WITNESS);
        write("policy", "# 日志与两家见证\nlog " + this.key + "\nwitness a " + made.out().strip() + "\nwitness b "
                + other.verifierKey() + "\ngroup units 2 a b\nquorum units\n");
        CommandRun first = cosign("a.key", "a.state", "cosigned");
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.err()).contains("此前在此未见证过什么");
        assertThat(cosign("a.key", "a.state", "cosigned").err()).isEmpty();
        Note cosigned = Note.parse(Files.readString(this.directory.resolve("cosigned")));
        write("checkpoint", cosigned.toString());
        assertThat(CommandRun.of("verify", place(), "--policy", file("policy")).exitCode()).isEqualTo(10);
        write("checkpoint", other.cosign(cosigned, Instant.EPOCH).toString());
        assertThat(CommandRun.of("verify", place(), "--policy", file("policy")).exitCode()).isZero();
        write("checkpoint", note(SIZE - 4).toString());
        CommandRun cut = cosign("a.key", "a.state", "again");
        assertThat(cut.exitCode()).as(cut.toString()).isEqualTo(13);
        write("a.state", note(SIZE).toString());
        assertThat(cosign("a.key", "a.state", "again").exitCode()).isEqualTo(10);
        write("log.key", this.log.secret());
        assertThat(cosign("log.key", "b.state", "again").err()).startsWith("[20]").contains("可被他人读取");
        Files.setPosixFilePermissions(this.directory.resolve("log.key"), PosixFilePermissions.fromString("rw-------"));
        assertThat(cosign("log.key", "b.state", "again").err()).startsWith("[20]").contains("不是见证人的钥匙");
        assertThat(this.directory.resolve("again")).doesNotExist();
    }

    private CommandRun cosign(String witnessKey, String state, String out) {
        return CommandRun.of("cosign", place(), "--key", this.key, "--witness-key", file(witnessKey), "--state",
                file(state), "--out", file(out));
    }

    private int verify(String... options) {
        return CommandRun.of(Stream.concat(Stream.of("verify", place()), Stream.of(options)).toArray(String[]::new))
            .exitCode();
    }

    private int prove(String option, String value) {
        return CommandRun
            .of("prove", place(), "--key", this.key, option, value, "--out", file("x.tlog-proof"), "--entry",
                    file("x.json"))
            .exitCode();
    }

    private void overHttp(Consumer<String> test) {
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress("127.0.0.1", 0), this.directory,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            test.accept("http://127.0.0.1:" + server.getAddress().getPort());
        }
        finally {
            server.stop(0);
        }
    }

    private String place() {
        return this.directory.toString();
    }

    private String file(String name) {
        return this.directory.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(this.directory.resolve(name), text);
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return ResourceBundle
            .getBundle(bundle, locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet();
    }

    private Note note(int size) {
        return this.log.sign(checkpoint(size).text());
    }

    private static Checkpoint checkpoint(int size) {
        MerkleTree tree = new MerkleTree();
        for (long i = 0; i < size; i++) {
            tree.append(Hash.ofLeaf(entry(i)));
        }
        return new Checkpoint("lianxi/test", size, tree.root());
    }

    private static byte[] entry(long leaf) {
        return new LogEntry(leaf + 1, "c", "e", "a", leaf, "t", "1", Instant.EPOCH, "b", "k", new byte[0], new byte[0])
            .canonical();
    }

}
