package org.lianxi.notification;

import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.notification.shared.Store;
import org.lianxi.transport.EventBatchHandler;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class OutageTest extends ServiceTest {

    private static final String INBOX = "/api/conferences/licheng-zybfz/units/jyj/inbox";

    @TempDir
    private Path directory;

    @Test
    @DisplayName("数据库停机时起得来、停机后撑得住，回来后自己接着干；消息中间件不在，收件箱照样能读")
    void theServiceOutlivesItsStoreAndTheBroker() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
        try (ConfigurableApplicationContext app = start("--lianxi.postgres.url=" + url,
                "--lianxi.kafka.bootstrap-servers=127.0.0.1:1", "--lianxi.command-service.url=http://127.0.0.1:1")) {
            Answer away = read(app, INBOX);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.body().at("/code").asString()).isEqualTo("store-away");
            assertThat(away.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(read(app, "/actuator/health").status()).isEqualTo(503);

            try (EmbeddedPostgres first = store(port)) {
                Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    assertThat(read(app, INBOX).status()).isEqualTo(404);
                    assertThat(read(app, "/actuator/health").status()).isEqualTo(200);
                    assertThat(app.getBean(Store.class).migrate()).isTrue();
                    assertThatNoException()
                        .isThrownBy(() -> app.getBean(EventBatchHandler.class).positions(List.of(0)));
                });
                this.log.adopt("licheng-zybfz");
                this.log.progress("licheng-zybfz", "action-1", 1, 30);
                app.getBean(EventBatchHandler.class).handle(Records.batch(this.log.all()));
                assertThat(read(app, INBOX).body().at("/unread").asInt()).isOne();
                assertThat(first.getPort()).isEqualTo(port);
            }
            assertThat(read(app, INBOX).status()).isEqualTo(503);

            try (EmbeddedPostgres again = store(port)) {
                Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(read(app, INBOX).body().at("/unread").asInt()).isOne());
                assertThat(again.getPort()).isEqualTo(port);
            }
        }
    }

    private EmbeddedPostgres store(int port) throws Exception {
        return EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(this.directory.resolve("data"))
            .setCleanDataDirectory(false)
            .start();
    }

    private static Answer read(ConfigurableApplicationContext app, String path) {
        return exchange(app, HttpRequest.newBuilder().GET(), path);
    }

}
