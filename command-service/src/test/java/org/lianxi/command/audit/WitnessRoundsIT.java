package org.lianxi.command.audit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.audit.KeyType;
import org.lianxi.audit.SigningKey;
import org.lianxi.contract.bulletin.BulletinIssued;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.scheduling.annotation.EnableScheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("检查点按时送见证人")
class WitnessRoundsIT {

    /**
     * How often the witness was sent a checkpoint; it has never time for it.
     */
    private final AtomicInteger sent = new AtomicInteger();

    /**
     * How often a round found the store away.
     */
    private final AtomicInteger failed = new AtomicInteger();

    private volatile boolean away;

    @TempDir
    private Path directory;

    @Test
    @DisplayName("库不在的一轮送不成，库回来以后的一轮照常送到；另有线程，不占别的定时任务的")
    void aRoundThatFailsIsFollowedByTheNext() throws IOException {
        HttpServer witness = witness();
        try (LogStore store = new LogStore()) {
            new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(AuditConfiguration.class, Rounds.class)
                .withBean(DataSource.class, () -> store(store))
                .withBean(JdbcClient.class, () -> JdbcClient.create(store(store)))
                .withBean(Clock.class, Clock::systemUTC)
                .withPropertyValues("lianxi.kafka.bootstrap-servers=127.0.0.1:1",
                        "lianxi.audit.directory=" + this.directory.resolve("audit"), "lianxi.audit.origin=lianxi/test",
                        "lianxi.audit.key-lost=false", "lianxi.audit.witness-every=20ms",
                        "lianxi.audit.witness-timeout=5s",
                        "lianxi.audit.witnesses.wjj.key="
                                + SigningKey.generate("witness-of-wjj", KeyType.WITNESS).verifierKey(),
                        "lianxi.audit.witnesses.wjj.url=http://127.0.0.1:" + witness.getAddress().getPort())
                .run((context) -> {
                    sign(context, store);
                    await().until(() -> this.sent.get() > 0);
                    this.away = true;
                    await().until(() -> this.failed.get() > 1);
                    this.away = false;
                    int before = this.sent.get();
                    await().until(() -> this.sent.get() > before);
                    assertThat(context).hasBean("taskScheduler");
                });
        }
        finally {
            witness.stop(0);
        }
    }

    private static void sign(ApplicationContext context, LogStore store) {
        SignedLog log = context.getBean(SignedLog.class);
        log.lead(0);
        store.growTo(3);
        log.numbered(3, List.of(LogStore.event(3, BulletinIssued.class)));
    }

    private HttpServer witness() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", (exchange) -> {
            this.sent.incrementAndGet();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    /**
     * A store that is away for the rounds, which are known by their thread.
     */
    private DataSource store(LogStore store) {
        return new DelegatingDataSource(store.dataSource()) {

            @Override
            public Connection getConnection() throws SQLException {
                if (WitnessRoundsIT.this.away && Thread.currentThread().getName().startsWith("log-witnesses-")) {
                    WitnessRoundsIT.this.failed.incrementAndGet();
                    throw new SQLException("the store is away");
                }
                return super.getConnection();
            }

        };
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Rounds {

    }

}
