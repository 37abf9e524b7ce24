package org.lianxi.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.standalone.engine.ChildJvm;
import org.lianxi.standalone.engine.Loopback;
import org.lianxi.standalone.terminal.Messages;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("一个进程里的全部服务")
class LianxiIT {

    @TempDir
    Path directory;

    private final List<String> ports = List.of("--port-command", free(), "--port-query", free(), "--port-notification",
            free());

    @Test
    @DisplayName("被强行终止后能再启动；运行时拒绝第二次启动；要求停止时退出码为 0；签日志的钥匙只造一次，公钥另放")
    void survivesAKillAndStopsCleanly() throws Exception {
        String key;
        try (ChildJvm first = lianxi()) {
            assertThat(run("status", "--data-dir", this.directory.toString())).isZero();
            assertThat(run("start", "--data-dir", this.directory.toString())).isEqualTo(3);
            key = LogPublicKey.await(this.directory).orElseThrow();
            first.kill();
        }
        assertThat(Files.readAllLines(this.directory.resolve("audit/log.key"))).element(1).isEqualTo(key);
        assertThat(
                PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory.resolve("audit/log.key"))))
            .isEqualTo("rw-------");
        assertThat(run("status", "--data-dir", this.directory.toString())).isEqualTo(1);
        try (ChildJvm second = lianxi()) {
            assertThat(run("status", "--data-dir", this.directory.toString())).isZero();
            assertThat(LogPublicKey.await(this.directory)).contains(key);
            assertThat(second.stop()).isZero();
        }
    }

    private ChildJvm lianxi() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m",
                        "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), Lianxi.class.getName(),
                        "--data-dir", this.directory.toString()));
        command.addAll(this.ports);
        return ChildJvm.start(command, Messages.of(System.getenv()).text("ready", "").substring(0, 3));
    }

    private static int run(String... arguments) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Lianxi.commandLine(Messages.in(Locale.SIMPLIFIED_CHINESE))
            .setOut(nowhere)
            .setErr(nowhere)
            .execute(arguments);
    }

    private static String free() {
        return Integer.toString(Loopback.port(0));
    }

}
