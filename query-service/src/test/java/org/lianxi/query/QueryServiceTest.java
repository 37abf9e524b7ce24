package org.lianxi.query;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("启动")
class QueryServiceTest {

    @Test
    @DisplayName("文档库和消息服务都不在也能启动：健康检查说不在，查询回答稍后再试")
    void startsAlone() throws Exception {
        try (var service = (ServletWebServerApplicationContext) QueryService.builder()
            .run("--server.port=0", "--lianxi.mongodb.uri=mongodb://127.0.0.1:1/lianxi",
                    "--lianxi.kafka.bootstrap-servers=127.0.0.1:1", "--logging.level.org.apache.kafka=off",
                    "--logging.level.org.mongodb=off");
                HttpClient http = HttpClient.newHttpClient()) {
            String base = "http://127.0.0.1:" + service.getWebServer().getPort();
            HttpResponse<String> health = get(http, base + "/actuator/health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"DOWN\"");
            HttpResponse<String> answer = get(http, base + "/api/conferences");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("views-unavailable", "暂时无法查询");
        }
    }

    private static HttpResponse<String> get(HttpClient http, String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

}
