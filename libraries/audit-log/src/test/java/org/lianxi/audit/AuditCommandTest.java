package org.lianxi.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("审计人的命令行：目录或网址、公钥，退出码说明哪里不对")
class AuditCommandTest {

    private static final int SIZE = 260;

    private final SigningKey log = SigningKey.generate("lianxi/test", KeyType.LOG);

    private final String key = this.log.verifierKey().toString();

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @BeforeEach
    void writeTheLog() throws IOException {
        for (Map.Entry<String, byte[]> file : Leaves.files(SIZE, AuditCommandTest::entry).entrySet()) {
            Path path = this.directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(this.directory.resolve("checkpoint"), note(SIZE).toString());
        Files.writeString(this.directory.resolve("earlier"), note(7).toString());
    }

    @Test
    @DisplayName("完好：0，并印出检查点；静态文件服务器上的也一样")
    void good() {
        assertThat(run("verify", this.directory.toString(), "--key", this.key, "--since",
                this.directory.resolve("earlier").toString()))
            .isZero();
        assertThat(this.output.toString(StandardCharsets.UTF_8)).isEqualTo("good:\n" + note(SIZE));
        HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress("127.0.0.1", 0), this.directory,
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(run("verify", address, "--key", this.key)).isZero();
            assertThat(run("verify", address + "/nowhere", "--key", this.key)).isEqualTo(20);
        }
        finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("签名不对 10，条目被改 11，早先的检查点对不上 13，读不了 20")
    void exitCodes() throws IOException {
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(run("verify", this.directory.toString(), "--key", other)).isEqualTo(10);
        assertThat(run("verify", this.directory.toString(), "--key", this.key, "--quorum", "1")).isEqualTo(10);
        Files.writeString(this.directory.resolve("earlier"),
                SigningKey.generate("lianxi/test", KeyType.LOG).sign(checkpoint(7).text()).toString());
        assertThat(run("verify", this.directory.toString(), "--key", this.key, "--since",
                this.directory.resolve("earlier").toString()))
            .isEqualTo(10);
        Files.writeString(this.directory.resolve("earlier"), note(SIZE + 1).toString());
        assertThat(run("verify", this.directory.toString(), "--key", this.key, "--since",
                this.directory.resolve("earlier").toString()))
            .isEqualTo(13);
        Path bundle = this.directory.resolve("tile/entries/001.p/4");
        byte[] bytes = Files.readAllBytes(bundle);
        Files.writeString(bundle,
                new String(bytes, StandardCharsets.ISO_8859_1).replace("\"cmd\":\"k\"", "\"cmd\":\"m\""),
                StandardCharsets.ISO_8859_1);
        assertThat(run("verify", this.directory.toString(), "--key", this.key)).isEqualTo(11);
        Files.delete(bundle);
        assertThat(run("verify", this.directory.toString(), "--key", this.key)).isEqualTo(20);
    }

    @Test
    @DisplayName("带走一份：满了的分片不重取，带走的核得过")
    void copy() throws IOException {
        Path copy = this.directory.resolve("copy");
        assertThat(run("copy", this.directory.toString(), "--key", this.key, "--to", copy.toString())).isZero();
        assertThat(run("verify", copy.toString(), "--key", this.key)).isZero();
        Files.delete(this.directory.resolve("tile/0/000"));
        Files.delete(copy.resolve("tile/0/001.p/4"));
        assertThat(run("copy", this.directory.toString(), "--key", this.key, "--to", copy.toString())).isZero();
        assertThat(run("verify", copy.toString(), "--key", this.key)).isZero();
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(run("copy", this.directory.toString(), "--key", other, "--to", copy.toString())).isEqualTo(10);
    }

    @Test
    @DisplayName("一份证明、一条条目，不要日志也核得了")
    void check() throws IOException {
        Nodes nodes = new TiledLog((path) -> Files.readAllBytes(this.directory.resolve(path)), SIZE);
        Path proof = this.directory.resolve("x.tlog-proof");
        Path entry = this.directory.resolve("x.json");
        Files.writeString(proof, new LogProof(InclusionProof.of(nodes, 9, SIZE), note(SIZE)).toString());
        Files.write(entry, entry(9));
        assertThat(run("check", proof.toString(), "--entry", entry.toString(), "--key", this.key)).isZero();
        assertThat(this.output.toString(StandardCharsets.UTF_8))
            .isEqualTo("good: leaf 9 of lianxi/test, signed at 260\n");
        String other = SigningKey.generate("lianxi/test", KeyType.LOG).verifierKey().toString();
        assertThat(run("check", proof.toString(), "--entry", entry.toString(), "--key", other)).isEqualTo(10);
        Files.write(entry, entry(8));
        assertThat(run("check", proof.toString(), "--entry", entry.toString(), "--key", this.key)).isEqualTo(11);
    }

    @Test
    @DisplayName("说错了：说明用法，20")
    void usage() {
        for (List<String> wrong : List.of(List.<String>of(), List.of("verify"), List.of("verify", "x"),
                List.of("verify", "x", "--key"), List.of("verify", "x", "--kex", "y"), List.of("mend", "x"),
                List.of("check", "x", "--key", this.key), List.of("verify", "x", "--key", "nonsense"),
                List.of("verify", "x", "--key", this.key, "--quorum", "many"))) {
            this.output.reset();
            assertThat(run(wrong.toArray(String[]::new))).as(wrong.toString()).isEqualTo(20);
            assertThat(this.output.toString(StandardCharsets.UTF_8)).startsWith("INPUT: ");
        }
    }

    private int run(String... args) {
        return new AuditCommand(new PrintStream(this.output, true, StandardCharsets.UTF_8)).run(List.of(args));
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
