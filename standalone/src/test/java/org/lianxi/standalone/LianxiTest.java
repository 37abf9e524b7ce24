package org.lianxi.standalone;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.standalone.terminal.Messages;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("命令行 lianxi")
class LianxiTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();

    @Test
    @DisplayName("端口被占用时一句话说明端口、服务与选项，退出码 3")
    void namesABusyPort() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            int code = run(Locale.SIMPLIFIED_CHINESE, "--data-dir", this.directory.toString(), "--port-command",
                    Integer.toString(busy.getLocalPort()));
            assertThat(code).isEqualTo(3);
            assertThat(this.out.toString().strip().lines()).singleElement()
                .satisfies((line) -> assertThat(line).contains("端口 " + busy.getLocalPort() + "（command-service）已被占用",
                        "--port-command"));
        }
    }

    @Test
    @DisplayName("目录正被使用时一句话说明，英文环境用英文")
    void namesADirectoryInUse() {
        try (DataDirectory used = DataDirectory.open(this.directory)) {
            int code = run(Locale.ENGLISH, "start", "--data-dir", used.root().toString());
            assertThat(code).isEqualTo(3);
            assertThat(this.out.toString()).contains("is in use by another Lianxi");
        }
    }

    @Test
    @DisplayName("不认识的选项：退出码 2")
    void namesAnUnknownOption() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "--nonsense")).isEqualTo(2);
        assertThat(this.out.toString()).contains("不认识 “--nonsense”");
    }

    @Test
    @DisplayName("帮助按语言显示每个选项的说明")
    void helpsInBothLanguages() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "--help")).isZero();
        assertThat(this.out.toString()).contains("用法：", "数据目录", "改用现成的 Kafka", "查看各服务的地址与状态");
        assertThat(run(Locale.ENGLISH, "--help")).isZero();
        assertThat(this.out.toString()).contains("Usage:", "Data directory", "Shows where the services listen");
    }

    private int run(Locale locale, String... arguments) {
        PrintWriter writer = new PrintWriter(this.out);
        CommandLine line = Lianxi.commandLine(Messages.in(locale)).setOut(writer).setErr(writer);
        return line.execute(arguments);
    }

}
