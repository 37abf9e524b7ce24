package org.lianxi.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Mail of a site whose log is not signed, so that it begins with the commit of what is
 * owed.
 */
@DisplayName("邮件：通知服务在投递中间一再被强行终止")
class MailE2E {

    private static final int KILLS = 6;

    private static final int MEETINGS = 3;

    @TempDir
    private static Path directory;

    private static final GreenMail mailServer = new GreenMail(new ServerSetup(FreePort.any(), "127.0.0.1", "smtp"));

    private static final List<Part> parts = new ArrayList<>();

    private static ServiceServer notification;

    private static Conference conference;

    @BeforeAll
    static void start() throws Exception {
        // A sender that is killed resets its connections, which ends their threads in the
        // mail server by an exception: at any moment, and no failure of what is awaited.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
        mailServer.start();
        EngineServer postgres = new EngineServer("postgres", directory.resolve("postgres"));
        EngineServer kafka = new EngineServer("kafka", directory.resolve("kafka"));
        ServiceServer command = new ServiceServer("command-service", () -> Map.of("LIANXI_POSTGRES_URL",
                postgres.address(), "LIANXI_KAFKA_BOOTSTRAPSERVERS", kafka.address()));
        notification = new ServiceServer("notification-service",
                () -> Map.of("LIANXI_POSTGRES_URL", postgres.address(), "LIANXI_KAFKA_BOOTSTRAPSERVERS",
                        kafka.address(), "LIANXI_COMMANDSERVICE_URL", command.url(), "SPRING_MAIL_HOST", "127.0.0.1",
                        "SPRING_MAIL_PORT", Integer.toString(mailServer.getSmtp().getPort()),
                        "LIANXI_NOTIFICATION_MAIL_TLS", "none", "LIANXI_NOTIFICATION_DELIVERY_LEASE", "5s"));
        for (Part part : List.of(postgres, kafka, command, notification)) {
            part.start();
            parts.addFirst(part);
        }
        conference = new Conference("licheng-zybfz", command.port(), command.port(), notification.port());
        assertThat(conference.adopt("licheng-zybfz").status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() throws Exception {
        for (Part part : parts) {
            part.stop();
        }
        mailServer.stop();
        Awaitility.reset();
    }

    @Test
    @DisplayName("十五个单位，每份通知都寄到；每次终止，一个单位至多多收一封")
    void everyUnitIsMailed() throws Exception {
        await().atMost(Patience.RECOVERY).until(() -> inboxes().size() == 15);
        Map<String, Integer> before = inboxes();
        before.keySet().forEach(MailE2E::giveAddress);

        for (int kill = 0; kill < KILLS; kill++) {
            int mails = mailServer.getReceivedMessages().length;
            for (int meeting = 0; meeting < MEETINGS; meeting++) {
                assertThat(conference.convene().status()).isEqualTo(201);
            }
            if (kill % 2 == 0) {
                mailServer.waitForIncomingEmail(Patience.RECOVERY.toMillis(), mails + 1 + kill * MEETINGS);
            }
            notification.kill();
            notification.start();
        }

        await().atMost(Patience.RECOVERY).untilAsserted(() -> {
            assertThat(notices(before)).allSatisfy((unit, notices) -> assertThat(notices).isEqualTo(KILLS * MEETINGS));
            assertThat(mails().keySet()).isEqualTo(before.keySet());
            assertThat(mails()).allSatisfy((unit, ids) -> assertThat(new HashSet<>(ids)).hasSize(KILLS * MEETINGS));
        });
        await().atMost(Patience.RECOVERY)
            .untilAsserted(() -> List.of("pending", "claimed", "failed")
                .forEach((state) -> assertThat(deliveries(state)).as(state).isZero()));
        assertThat(mails())
            .allSatisfy((unit, ids) -> assertThat(ids).hasSizeLessThanOrEqualTo(KILLS * MEETINGS + KILLS));
    }

    private static void giveAddress(String unit) {
        Http.Answer given = conference.notices()
            .put("/units/" + unit + "/contact", "account=" + unit + "-1; unit=" + unit + "; role=liaison",
                    "{\"mail\":\"" + unit + "@example.org\"}");
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
    }

    private static int deliveries(String state) {
        Http.Answer answer = conference.notices()
            .get("/deliveries?state=" + state, "account=office-1; unit=wjj; role=office-clerk");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("items").size();
    }

    /**
     * How many notices lie in each unit's inbox.
     */
    private static Map<String, Integer> inboxes() {
        Map<String, Integer> inboxes = new HashMap<>();
        conference.notices().get("/recipients").body().path("items").forEach((recipient) -> {
            if (recipient.path("kind").asString().equals("unit")) {
                inboxes.put(recipient.path("code").asString(), recipient.path("notices").asInt());
            }
        });
        return inboxes;
    }

    private static Map<String, Integer> notices(Map<String, Integer> before) {
        Map<String, Integer> notices = inboxes();
        notices.replaceAll((unit, all) -> all - before.get(unit));
        return notices;
    }

    /**
     * The ids of what has arrived, each as often as it did.
     */
    private static Map<String, List<String>> mails() throws MessagingException {
        Map<String, List<String>> mails = new HashMap<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            String unit = mail.getRecipients(Message.RecipientType.TO)[0].toString().replace("@example.org", "");
            mails.computeIfAbsent(unit, (one) -> new ArrayList<>()).add(mail.getMessageID());
        }
        return mails;
    }

}
