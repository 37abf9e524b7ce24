package org.lianxi.benchmarks;

import java.util.List;
import java.util.Map;

import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.lianxi.command.CommandService;
import org.lianxi.command.action.ActionItem;
import org.lianxi.command.bulletin.Bulletin;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.information.InformationItem;
import org.lianxi.command.issue.Issue;
import org.lianxi.command.meeting.Meeting;
import org.lianxi.command.minutes.Minutes;
import org.lianxi.command.notice.Notice;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Loads aggregates of a generated history as the command-service does before it decides
 * on one: each of their events has to be taken.
 */
final class LoadedAggregates {

    private static final Map<String, Class<?>> TYPES = Map.of("Conference", Conference.class, "Meeting", Meeting.class,
            "Minutes", Minutes.class, "ActionItem", ActionItem.class, "Notice", Notice.class, "Bulletin",
            Bulletin.class, "InformationItem", InformationItem.class, "Issue", Issue.class);

    private LoadedAggregates() {
    }

    /**
     * Loads some of each type.
     * @param postgresUrl the database of the history
     * @param ofEach how many at most
     * @return how many were loaded
     */
    static int load(String postgresUrl, int ofEach) {
        SpringApplication application = CommandService.application();
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Foreign.to("command-service", Foreign.OF_COMMAND_SERVICE));
        try (ConfigurableApplicationContext context = application.run("--server.port=0",
                "--lianxi.postgres.url=" + postgresUrl, "--lianxi.kafka.bootstrap-servers=" + Rehearsal.NO_KAFKA,
                "--logging.level.org.apache.kafka=error")) {
            return TYPES.entrySet()
                .stream()
                .mapToInt((type) -> load(context, type.getKey(), type.getValue(), ofEach))
                .sum();
        }
    }

    private static int load(ConfigurableApplicationContext context, String type, Class<?> aggregate, int ofEach) {
        List<String> ids = context.getBean(JdbcTemplate.class)
            .queryForList("select aggregate_identifier from event where type = ? and sequence_number = 0 "
                    + "order by md5(aggregate_identifier) limit ?", String.class, type, ofEach);
        for (String id : ids) {
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
            try {
                context.getBean(Configuration.class).repository(aggregate).load(id);
            }
            finally {
                work.rollback();
            }
        }
        return ids.size();
    }

}
