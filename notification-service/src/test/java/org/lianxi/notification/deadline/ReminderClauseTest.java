package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.mail.Mails;
import org.lianxi.notification.delivery.DeliveryRounds;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("催办的邮件和单据引用时限所依据的条款，不一概引用跟踪督促")
class ReminderClauseTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");

    private Instant before;

    @BeforeEach
    void adopted() {
        this.before = clock.instant();
        clock.set(ASKED.toInstant());
        this.log.at(ASKED.toInstant())
            .rule("reporting.promptly.referralWithin", "P2D")
            .clause("四·二", "加强对联席会议议定事项的跟踪督促落实", "tracking")
            .clause("四·一", "经与会单位同意后印发", "minutes.consent")
            .clause("一(四)", "组织开展部门联合执法", "caseKinds.M5");
        take(this.log.adopt(C));
        jdbc().sql("insert into contact values (?, 'zgh', 'zgh@example.org')").param(C).update();
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("征求同意到期：经与会单位同意后印发")
    void consentIsDue() throws Exception {
        take(this.log.add("minutes-1",
                new MinutesDrafted(C, "minutes-1", "meeting-1", 1, "纪要", "文本", "sha-256:1", List.of(), List.of("zgh"))),
                this.log.add("minutes-1", new ConsentRequested(C, "minutes-1", 1, "sha-256:1", List.of("zgh"),
                        LocalDate.of(2026, 11, 25), ASKED)));

        assertQuoted("四·一 经与会单位同意后印发");
    }

    @Test
    @DisplayName("办理中的答复到期：这一类机制的条款")
    void anAnswerIsDue() throws Exception {
        take(this.log.add("case-1",
                new CaseOpened(C, "case-1", "M5", "main", null, "专项执法", "wjj", null, null, List.of("wjj"), "planned",
                        LocalDate.of(2026, 11, 23))),
                this.log.add("case-1", new CaseActRecorded(C, "case-1", 1, "notify-campaign", "通知参加单位", Map.of(), null,
                        null, List.of(), List.of("zgh"), List.of(), "wjj", LocalDate.of(2026, 11, 23))));

        assertQuoted("一(四) 组织开展部门联合执法");
    }

    private static void assertQuoted(String clause) throws Exception {
        clock.set(Instant.parse("2026-11-25T01:00:00Z"));
        bean(DeadlineScan.class).look(C);
        String id = jdbc().sql("select notice_id from notice where kind = 'deadline-today'")
            .query(String.class)
            .single();

        assertThat(get("/api/conferences/" + C + "/notices/" + id + "/slips/zgh").response().body()).contains(clause);
        Awaitility.await().untilAsserted(() -> {
            bean(DeliveryRounds.class).round();
            assertThat(mailServer.getReceivedMessages()).hasSize(2);
        });
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            assertThat(Mails.text(mail, "text/plain")).contains(clause);
            assertThat(Mails.text(mail, "text/html")).contains(clause);
        }
    }

}
