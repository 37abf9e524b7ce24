package org.lianxi.benchmarks;

import java.io.IOException;

import org.lianxi.notification.NotificationService;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The notification-service in this JVM, as it comes, with a mail server and somebody who
 * takes its reports.
 */
final class NotificationContext implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private final ReportsTaken reports = new ReportsTaken();

    NotificationContext(Engines engines, int mailPort) throws IOException {
        SpringApplication application = NotificationService.application();
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Foreign.to("notification-service", Foreign.OF_NOTIFICATION_SERVICE));
        this.context = application.run("--server.port=0", "--lianxi.postgres.url=" + engines.otherPostgresUrl(),
                "--lianxi.kafka.bootstrap-servers=" + engines.kafkaServers(), "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort, "--lianxi.notification.mail.tls=none",
                "--lianxi.notification.mail.per-connection=100000",
                "--lianxi.command-service.url=" + this.reports.url());
    }

    /**
     * A conference of units that all want mail.
     */
    void found(String conferenceId, int units) {
        JdbcClient jdbc = this.context.getBean(JdbcClient.class);
        jdbc.sql("insert into charter (conference_id, log_index, name, lead_unit) values (?, 0, '联席会议', 'unit1')")
            .param(conferenceId)
            .update();
        jdbc.sql("""
                insert into member_unit (conference_id, code, name, position, admitted_index)
                select ?, 'unit' || n, '第' || n || '局', n, 0 from generate_series(1, ?) n""")
            .params(conferenceId, units)
            .update();
        jdbc.sql("""
                insert into contact (conference_id, recipient, mail)
                select ?, 'unit' || n, 'unit' || n || '@example.org' from generate_series(1, ?) n""")
            .params(conferenceId, units)
            .update();
    }

    /**
     * What the database does by itself within a minute. Until then plans are kept that
     * were made while the tables were empty, and queues have at their front what is over.
     */
    void tidyTables() {
        this.context.getBean(JdbcClient.class).sql("vacuum analyze").update();
    }

    @Override
    public void close() {
        this.context.close();
        this.reports.close();
    }

}
