package org.lianxi.notification.channel.robot;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A notice as a group is told it: the title, unless it may name a person, and the link.
 */
@Component
class RobotWording {

    private static final Set<NoticeKind> NAME_PEOPLE = Set.of(NoticeKind.MEMBER_NOMINATED,
            NoticeKind.NOMINATION_REJECTED, NoticeKind.NOMINATION_WITHDRAWN, NoticeKind.MEMBER_CHANGED,
            NoticeKind.EX_OFFICIO_HOLDER_CHANGED, NoticeKind.OFFICE_STAFF_APPOINTED, NoticeKind.OFFICE_STAFF_CHANGED,
            NoticeKind.LIAISON_NAMED);

    private static final Set<NoticeKind> PRESS = Set.of(NoticeKind.ACTION_URGED, NoticeKind.URGING_ESCALATED,
            NoticeKind.DEADLINE_TODAY, NoticeKind.DEADLINE_PASSED, NoticeKind.DEADLINE_ESCALATED, NoticeKind.CLOCK_NEAR,
            NoticeKind.CLOCK_PASSED, NoticeKind.CLOCK_ESCALATED, NoticeKind.CASE_TERM_STARTED);

    private final JdbcClient jdbc;

    private final MessageSource messages;

    private final Locale locale;

    private final String desk;

    RobotWording(JdbcClient jdbc, MessageSource messages, RobotProperties properties,
            @Value("${lianxi.desk.url}") String desk) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.locale = properties.locale();
        this.desk = desk;
    }

    RobotMessage message(WordedNotice notice) {
        String title = namesPeople(notice) ? text("robot.people") : notice.words(this.locale).title();
        return new RobotMessage(title, text("robot.number", Long.toString(notice.logIndex())),
                this.desk + notice.link(), text("robot.more"), PRESS.contains(notice.kind()));
    }

    /**
     * A reminder names what it is about: of a nomination that is the nominee, of a notice
     * that lies unread its title.
     */
    private boolean namesPeople(WordedNotice notice) {
        return NAME_PEOPLE.contains(notice.kind()) || notice.link().contains("/nominations/")
                || notice.kind().reminds() && kindOf(notice.subjectId()).filter(NAME_PEOPLE::contains).isPresent();
    }

    private Optional<NoticeKind> kindOf(String noticeId) {
        return this.jdbc.sql("select kind from notice where notice_id = ?")
            .param(noticeId)
            .query(String.class)
            .optional()
            .map(NoticeKind::of);
    }

    private String text(String key, Object... details) {
        return this.messages.getMessage(key, details, this.locale);
    }

}
