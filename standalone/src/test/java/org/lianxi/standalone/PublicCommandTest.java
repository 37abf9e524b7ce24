package org.lianxi.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.standalone.terminal.Messages;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("导出公开信息：写在旁边，写全后一次切换")
class PublicCommandTest {

    private static final String PAGES = "/public/conferences/c-1/";

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();

    private final Map<String, String> served = new ConcurrentHashMap<>();

    private HttpServer service;

    @BeforeEach
    void serve() throws IOException {
        this.service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.service.createContext("/", this::answer);
        this.service.start();
        this.served.put("/api/conferences", "{\"conferences\":[{\"id\":\"c-1\"}]}");
        this.served.put(PAGES + "style.css", "css");
        this.served.put(PAGES + "feed.atom", "feed");
        publish("i-1");
    }

    @AfterEach
    void stop() {
        this.service.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = this.served.get(exchange.getRequestURI().getPath());
            byte[] bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders((body != null) ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void publish(String id) {
        this.served.put(PAGES + "index.html", "list of " + id);
        this.served.put(PAGES + "releases.json", """
                {"releases":[{"html":"releases/%1$s.html","json":"releases/%1$s.json"}]}""".formatted(id));
        this.served.put(PAGES + "releases/" + id + ".html", "page of " + id);
        this.served.put(PAGES + "releases/" + id + ".json", "json of " + id);
        this.served.put(PAGES + "sitemap.xml",
                "<urlset><loc>http://127.0.0.1:1/c/index.html</loc><loc>http://127.0.0.1:1/c/releases/" + id
                        + ".html</loc></urlset>");
    }

    private int export(String... more) {
        return run(Locale.SIMPLIFIED_CHINESE,
                Stream
                    .concat(Stream.of("public", "export", "--to", target().toString(), "--query-service",
                            "http://127.0.0.1:" + this.service.getAddress().getPort()), Stream.of(more))
                    .toArray(String[]::new));
    }

    private int run(Locale locale, String... arguments) {
        this.out.getBuffer().setLength(0);
        PrintWriter writer = new PrintWriter(this.out, true);
        return Lianxi.commandLine(Messages.in(locale)).setOut(writer).setErr(writer).execute(arguments);
    }

    private Path target() {
        return this.directory.resolve("site");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target().toRealPath())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(target().toRealPath().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private long beside() throws IOException {
        try (Stream<Path> all = Files.list(this.directory)) {
            return all.count();
        }
    }

    @Test
    @DisplayName("写出网页、JSON、订阅源和样式；写明网址的另有站点地图")
    void writesEveryPage() throws IOException {
        assertThat(export()).as(this.out.toString()).isZero();
        assertThat(this.out.toString()).contains("c-1：已导出 1 条公开信息到");
        assertThat(files()).containsOnlyKeys("feed.atom", "index.html", "releases.json", "releases/i-1.html",
                "releases/i-1.json", "style.css");
        assertThat(export("--conference", "c-1", "--url", "https://www.example.cn/zyb/")).isZero();
        assertThat(files().get("sitemap.xml")).isEqualTo("<urlset><loc>https://www.example.cn/zyb/index.html</loc>"
                + "<loc>https://www.example.cn/zyb/releases/i-1.html</loc></urlset>");
    }

    @Test
    @DisplayName("再次导出整个换掉，旧的不留；写到一半出错的，读到的还是先前的")
    void swapsAtOneStroke() throws IOException {
        assertThat(export()).isZero();
        publish("i-2");
        assertThat(export()).isZero();
        assertThat(files()).containsKey("releases/i-2.html").doesNotContainKey("releases/i-1.html");
        publish("i-3");
        this.served.remove(PAGES + "releases/i-3.json");
        assertThat(export()).isEqualTo(3);
        assertThat(this.out.toString()).contains("i-3.json").contains("404");
        assertThat(files()).containsEntry("index.html", "list of i-2").containsKey("releases/i-2.html");
        assertThat(beside()).isEqualTo(2);
    }

    @Test
    @DisplayName("旁边名称相近的另一个导出目录不受影响")
    void leavesItsNeighbourAlone() throws IOException {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export", "--to", target() + "~1", "--query-service",
                "http://127.0.0.1:" + this.service.getAddress().getPort()))
            .isZero();
        assertThat(export()).isZero();
        assertThat(export()).isZero();
        assertThat(this.directory.resolve("site~1/index.html")).exists();
        assertThat(beside()).isEqualTo(4);
    }

    @Test
    @DisplayName("空目录可用；别人的目录不动；服务所列的怪文件名不写")
    void touchesNothingElse() throws IOException {
        Files.createDirectory(target());
        assertThat(export()).isZero();
        this.served.put(PAGES + "releases.json",
                "{\"releases\":[{\"html\":\"releases/../../x.html\",\"json\":\"releases/i-1.json\"}]}");
        assertThat(export()).isEqualTo(3);
        assertThat(this.out.toString()).contains("文件名不合规");
        Path other = Files.createDirectory(this.directory.resolve("other"));
        Files.writeString(other.resolve("kept.txt"), "x");
        assertThat(export("--to", other.toString())).isEqualTo(2);
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export", "--to", other.toString(), "--query-service",
                "http://127.0.0.1:" + this.service.getAddress().getPort()))
            .isEqualTo(3);
        assertThat(this.out.toString()).contains("不是由导出生成的");
        assertThat(other.resolve("kept.txt")).exists();
    }

    @Test
    @DisplayName("没有这个联席会议、几个里没有写明、服务没有应答：一句话说清，退出码 3")
    void saysWhatIsWrong() {
        assertThat(export("--conference", "c-9")).isEqualTo(3);
        assertThat(this.out.toString()).contains("没有联席会议“c-9”");
        this.served.put("/api/conferences", "{\"conferences\":[{\"id\":\"c-1\"},{\"id\":\"c-2\"}]}");
        assertThat(export()).isEqualTo(3);
        assertThat(this.out.toString()).contains("c-1, c-2");
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export", "--to", target().toString(), "--query-service",
                "http://127.0.0.1:1"))
            .isEqualTo(3);
        assertThat(this.out.toString()).contains("没有应答");
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export", "--to", target().toString(), "--data-dir",
                this.directory.toString()))
            .isEqualTo(3);
        assertThat(this.out.toString()).contains("没有正在运行的联席");
    }

    @Test
    @DisplayName("用法不对：退出码 2；帮助按语言显示")
    void helps() {
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export")).isEqualTo(2);
        assertThat(run(Locale.SIMPLIFIED_CHINESE, "public", "export", "--help")).isZero();
        assertThat(this.out.toString()).contains("静态文件", "一次切换", "站点地图");
        assertThat(run(Locale.ENGLISH, "public", "--help")).isZero();
        assertThat(this.out.toString()).contains("For the public").contains("export");
    }

}
