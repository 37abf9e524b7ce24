package org.lianxi.query.names;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("名册以外人员的姓名：答复时才问，答完不留")
class NamesTest {

    private static final String ANNA = reference(1);

    private static final String ERASED = reference(2);

    private static final String UNKNOWN = reference(3);

    private final List<String> asked = new ArrayList<>();

    private HttpServer keeper;

    private static String reference(int number) {
        return "subject-00000000-0000-4000-8000-%012d".formatted(number);
    }

    @BeforeEach
    void keep() throws IOException {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        this.keeper = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.keeper.createContext("/", (exchange) -> {
            this.asked.add(exchange.getRequestURI().toString());
            byte[] answer = """
                    {"subjects": [{"id": "%s", "unitCode": "jyj", "name": "代会者甲", "post": "主任", "recordedAt": "x"},
                    {"id": "%s", "erasedAt": "2026-11-24T01:00:00Z"}]}""".formatted(ANNA, ERASED)
                .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        this.keeper.start();
    }

    @AfterEach
    void stop() {
        this.keeper.stop(0);
        LocaleContextHolder.resetLocaleContext();
    }

    private Names names() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("query-messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Names(new Vault("http://127.0.0.1:" + this.keeper.getAddress().getPort()), messages);
    }

    @Test
    @DisplayName("有名的说名字和职务，删了的说已按规定删除，查不到的照直说；名册上的名字原样")
    void everyReferenceIsSaid() {
        Names.Meant meant = names().in("c", Arrays.asList(ANNA, "陈东辉", ERASED, null, UNKNOWN));
        assertThat(meant.name(ANNA)).isEqualTo("代会者甲");
        assertThat(meant.post(ANNA, null)).isEqualTo("主任");
        assertThat(meant.name(ERASED)).isEqualTo("（姓名已按规定删除）");
        assertThat(meant.post(ERASED, null)).isNull();
        assertThat(meant.name(UNKNOWN)).isEqualTo("（姓名暂时查不到）");
        assertThat(meant.name("陈东辉")).isEqualTo("陈东辉");
        assertThat(meant.post("陈东辉", "局长")).isEqualTo("局长");
        assertThat(meant.name(null)).isNull();
    }

    @Test
    @DisplayName("没有代号就不问；多的分批问；有人名的答复不许沿途保存")
    void asksOnlyWhatIsNeeded() {
        ResponseEntity<Object> answer = ResponseEntity.ok()
            .cacheControl(CacheControl.noCache())
            .eTag("\"7\"")
            .body("x");
        assertThat(names().in("c", List.of("陈东辉")).unkept(answer)).isSameAs(answer);
        assertThat(this.asked).isEmpty();
        ResponseEntity<Object> unkept = names().in("c", IntStream.range(0, 150).mapToObj(NamesTest::reference).toList())
            .unkept(answer);
        assertThat(this.asked).hasSize(2)
            .allMatch((path) -> path.startsWith("/api/conferences/c/subjects?id=subject-"));
        assertThat(unkept.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(unkept.getHeaders().getETag()).isEqualTo("\"7\"");
    }

    @Test
    @DisplayName("保管姓名的服务不在：照样答复，姓名暂缺")
    void questionsAreAnsweredWithoutTheKeeper() {
        Names names = names();
        this.keeper.stop(0);
        assertThat(names.in("c", List.of(ANNA)).name(ANNA)).isEqualTo("（姓名暂时查不到）");
    }

}
