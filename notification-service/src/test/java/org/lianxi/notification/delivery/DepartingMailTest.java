package org.lianxi.notification.delivery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Store;
import org.lianxi.notification.shared.Writes;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("随提交开始的邮件")
class DepartingMailTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final List<String> UNITS = List.of("jyj", "gxj", "xcb");

    private Intents intents;

    @BeforeEach
    void adopted() {
        take(this.log.adopt(C));
        Channel mail = service.getBean("mailChannel", Channel.class);
        DeliveryProperties properties = bean(DeliveryProperties.class);
        DeliveryRounds rounds = new DeliveryRounds(List.of(mail), bean(DeliveryQueue.class), bean(Settlements.class),
                bean(Store.class), () -> true, properties);
        rounds.due();
        this.intents = new Intents(jdbc(), bean(JdbcOperations.class), bean(Writes.class), clock, List.of(mail),
                bean(KeptNotices.class), bean(Proofs.class), bean(RecipientPreferences.class),
                bean(DeliveryTimes.class), new Departures(rounds, bean(FirstClaims.class), clock, properties), service);
    }

    @Test
    @DisplayName("写给谁、用谁的语言、写什么，与排队后再发的一样；没有地址的不发")
    void mailsSayWhatTheyWouldSayLater() throws Exception {
        contact("jyj", "jyj@example.org");
        contact("gxj", "gxj@example.org");
        jdbc().sql("""
                insert into preference (conference_id, recipient, channels, timing, locale)
                values (?, 'gxj', '{mail}', 'immediate', 'en')""").param(C).update();

        owe(notice(1));
        awaitStates("sent 1", 2);

        Map<String, String> atOnce = mails();
        assertThat(atOnce).hasSize(2);
        assertThat(atOnce.get("jyj@example.org")).contains("教育局", "落实情况通报：专项治理（第1次，30%）");
        assertThat(atOnce.get("gxj@example.org")).contains("工信局", "Progress: 专项治理 (report 1, 30%)");
        mailServer.purgeEmailFromAllMailboxes();
        jdbc().sql("update notice_intent set state = 'pending', next_attempt = ?")
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        bean(DeliveryRounds.class).round();
        awaitStates("sent 2", 2);
        assertThat(mails()).isEqualTo(atOnce);
    }

    @Test
    @DisplayName("地址写不成信：记下缘由，按期再试，不占着位置")
    void whatCannotBeWrittenIsTriedAgain() {
        contact("jyj", "no address");
        contact("gxj", "gxj@example.org");

        owe(notice(1));

        awaitStates("sent 1", 1);
        Awaitility.await().until(() -> count("select count(*) from notice_intent where state = 'claimed'") == 0);
        assertThat(jdbc()
            .sql("select state || ' ' || attempts || ' ' || reason from notice_intent where recipient = 'jyj'")
            .query(String.class)
            .single()).startsWith("pending 1 AddressException");
    }

    private void owe(WordedNotice notice) {
        bean(TransactionTemplate.class).executeWithoutResult((status) -> this.intents.oweAtOnce(notice, UNITS));
    }

    private WordedNotice notice(int report) {
        Notice notice = Notice.of(NoticeKind.PROGRESS_REPORTED, UNITS, "/conferences/c/actions/a", "专项治理", report,
                "工信局", 30, "已摸底排查", LocalDate.of(2026, 11, 24));
        return bean(Wording.class).word(notice, this.log.progress(C, "action-1", report, 30), (kind) -> Map.of());
    }

    private static void contact(String unit, String mail) {
        jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
            .params(C, unit, mail)
            .update();
    }

    private static void awaitStates(String state, long times) {
        Awaitility.await()
            .until(() -> jdbc().sql("select count(*) from notice_intent where state || ' ' || attempts = ?")
                .param(state)
                .query(Long.class)
                .single() == times);
    }

    /**
     * Subject, Message-ID and texts of what has arrived, by address.
     */
    private static Map<String, String> mails() throws Exception {
        Map<String, String> mails = new TreeMap<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            mails.put(Arrays.toString(mail.getRecipients(Message.RecipientType.TO)).replaceAll("[\\[\\]]", ""),
                    String.join("\n", mail.getSubject(), mail.getMessageID(),
                            parts.getBodyPart(0).getContent().toString(),
                            parts.getBodyPart(1).getContent().toString()));
        }
        return mails;
    }

}
