package org.lianxi.notification.channel.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.notification.channel.Outcome;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundleKey;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.jks.JksSslStoreBundle;
import org.springframework.boot.ssl.jks.JksSslStoreDetails;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class MailConnectionsTest {

    private final ScriptedMailServer server = new ScriptedMailServer();

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @AfterEach
    void close() {
        this.server.close();
    }

    @Test
    @DisplayName("一轮邮件共用一条连接；到了数目换新的")
    void mailsShareAConnection() throws Exception {
        MailConnections connections = connections(MailProperties.Tls.NONE, 8, 10);
        for (int mail = 0; mail < 25; mail++) {
            assertThat(send(connections, "jyj@example.org")).isInstanceOf(Outcome.Delivered.class);
        }

        assertThat(this.server.accepted()).hasSize(25);
        assertThat(this.server.connections()).isEqualTo(3);
        connections.destroy();
    }

    @Test
    @DisplayName("同时发送的多封邮件，连接不超过限额")
    void neverMoreConnectionsThanAllowed() throws Exception {
        MailConnections connections = connections(MailProperties.Tls.NONE, 3, 1_000);
        List<Callable<Outcome>> mails = IntStream.range(0, 60)
            .<Callable<Outcome>>mapToObj((mail) -> () -> send(connections, "unit" + mail + "@example.org"))
            .toList();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(executor.invokeAll(mails)).extracting(Future::resultNow)
                .allMatch(Outcome.Delivered.class::isInstance);
        }

        assertThat(this.server.accepted()).hasSize(60).doesNotHaveDuplicates();
        assertThat(this.server.connections()).isBetween(1, 3);
        connections.destroy();
        Awaitility.await().untilAsserted(() -> assertThat(this.server.commands()).contains("QUIT"));
    }

    @Test
    @DisplayName("一位收件人被拒，连接照用")
    void aRefusedRecipientLeavesTheConnectionStanding() throws Exception {
        MailConnections connections = connections(MailProperties.Tls.NONE, 8, 100);
        this.server.reply("jyj@example.org", "550 5.1.1 <jyj@example.org> no such user");

        assertThat(send(connections, "jyj@example.org")).isEqualTo(new Outcome.Refused("550 5.1.1 <<…>> no such user"));
        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Delivered.class);
        assertThat(this.server.connections()).isOne();
    }

    @Test
    @DisplayName("服务器收成批的命令：应答各归各，收件人、发件人被拒也不乱，连接照用")
    void answersStayInStepWithPipelining() throws Exception {
        this.server.pipelining();
        MailConnections connections = connections(MailProperties.Tls.NONE, 8, 100);
        this.server.reply("jyj@example.org", "550 5.1.1 no such user");
        this.server.reply("czj@example.org", "451 4.3.0 later", "250 ok");

        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Delivered.class);
        assertThat(send(connections, "jyj@example.org")).isEqualTo(new Outcome.Refused("550 5.1.1 no such user"));
        assertThat(send(connections, "czj@example.org")).isEqualTo(new Outcome.TryAgain("451 4.3.0 later"));
        assertThat(send(connections, "czj@example.org")).isInstanceOf(Outcome.Delivered.class);
        assertThat(send(connections, "jyj@example.org,xcb@example.org"))
            .isEqualTo(new Outcome.Refused("550 5.1.1 no such user"));
        this.server.sender("452 4.3.1 no room");
        assertThat(send(connections, "xcb@example.org")).isEqualTo(new Outcome.TryAgain("452 4.3.1 no room"));
        this.server.sender("250 ok");
        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Delivered.class);

        assertThat(this.server.accepted()).containsExactly("xcb@example.org", "czj@example.org", "xcb@example.org",
                "xcb@example.org");
        assertThat(this.server.connections()).isOne();
        assertThat(this.server.commands().subList(0, 8)).containsExactly("EHLO", "MAIL", "RCPT", "DATA", "MAIL", "RCPT",
                "DATA", "RSET");
        connections.destroy();
    }

    @Test
    @DisplayName("成批命令之后服务器断线或乱答：按它先说的算，换一条连接")
    void aServerOutOfStepLosesTheConnection() throws Exception {
        this.server.pipelining();
        MailConnections connections = connections(MailProperties.Tls.NONE, 8, 100);
        this.server.sender("421 4.3.2 closing");
        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Unreachable.class);
        this.server.sender("250 ok");
        this.server.goOn();
        this.server.reply("jyj@example.org", "550 5.1.1 no such user");
        assertThat(send(connections, "jyj@example.org")).isEqualTo(new Outcome.Refused("550 5.1.1 no such user"));

        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Delivered.class);
        assertThat(this.server.accepted()).containsExactly("xcb@example.org");
        assertThat(this.server.connections()).isEqualTo(3);
        connections.destroy();
    }

    @Test
    @DisplayName("4xx 一阵子：再试就成")
    void temporaryRefusalsPass() throws Exception {
        MailConnections connections = connections(MailProperties.Tls.NONE, 8, 100);
        this.server.reply("jyj@example.org", "450 4.2.0 greylisted", "451 4.3.0 later", "250 ok");

        assertThat(send(connections, "jyj@example.org")).isInstanceOf(Outcome.TryAgain.class);
        assertThat(send(connections, "jyj@example.org")).isInstanceOf(Outcome.TryAgain.class);
        assertThat(send(connections, "jyj@example.org")).isInstanceOf(Outcome.Delivered.class);
        assertThat(this.server.accepted()).hasSize(1);
    }

    @Test
    @DisplayName("正文中途断线、收完断线、收完不回话：都算不知道，断开的连接不再用")
    void brokenLinksAreUnknown() throws Exception {
        for (String how : List.of("cut", "drop", "hang")) {
            MailConnections connections = connections(MailProperties.Tls.NONE, 8, 100);
            this.server.reply("jyj@example.org", how, "250 ok");
            int before = this.server.connections();

            assertThat(send(connections, "jyj@example.org")).as(how).isInstanceOf(Outcome.TryAgain.class);
            assertThat(send(connections, "jyj@example.org")).as(how).isInstanceOf(Outcome.Delivered.class);
            assertThat(this.server.connections()).as(how).isEqualTo(before + 2);
        }
    }

    @Test
    @DisplayName("要求 STARTTLS 而服务器不提供、拒绝或握手失败：什么也不发")
    void withoutProtectionNothingIsSent() throws Exception {
        for (ScriptedMailServer.Protection how : List.of(ScriptedMailServer.Protection.NOT_OFFERED,
                ScriptedMailServer.Protection.REFUSED, ScriptedMailServer.Protection.BROKEN)) {
            this.server.protect(how);
            assertThat(send(connections(MailProperties.Tls.STARTTLS, 8, 100), "jyj@example.org")).as(how.name())
                .isInstanceOf(Outcome.Unreachable.class);
        }
        assertThat(send(connections(MailProperties.Tls.IMPLICIT, 8, 100), "jyj@example.org"))
            .isInstanceOf(Outcome.Unreachable.class);
        assertThat(this.server.commands()).doesNotContain("MAIL", "AUTH");
    }

    @Test
    @DisplayName("STARTTLS 和全程加密：只认得信任的证书，名称要对得上")
    void onlyATrustedServerOfThatNameIsSpokenTo(@TempDir Path directory) throws Exception {
        SslBundle bundle = bundle(directory.resolve("server.p12"));
        DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry("office", bundle);
        for (MailProperties.Tls tls : List.of(MailProperties.Tls.STARTTLS, MailProperties.Tls.IMPLICIT)) {
            this.server.protect(ScriptedMailServer.Protection.valueOf(tls.name()), bundle.createSslContext());
            int before = this.server.accepted().size();

            assertThat(send(connections(tls, "127.0.0.1", "office", bundles), "jyj@example.org")).as(tls.name())
                .isInstanceOf(Outcome.Delivered.class);
            assertThat(send(connections(tls, "localhost", "office", bundles), "jyj@example.org")).as(tls.name())
                .isInstanceOf(Outcome.Unreachable.class);
            assertThat(send(connections(tls, "127.0.0.1", null, bundles), "jyj@example.org")).as(tls.name())
                .isInstanceOf(Outcome.Unreachable.class);
            assertThat(this.server.accepted()).hasSize(before + 1);
        }
    }

    /**
     * A certificate for 127.0.0.1 that nobody else trusts.
     */
    private static SslBundle bundle(Path store) throws Exception {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keyalg", "EC", "-alias", "server", "-dname", "CN=server", "-ext", "SAN=ip:127.0.0.1",
                "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", store.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
        assertThat(keytool.waitFor()).isZero();
        String location = store.toUri().toString();
        JksSslStoreDetails details = new JksSslStoreDetails("PKCS12", null, location, "changeit");
        return SslBundle.of(new JksSslStoreBundle(details, details), SslBundleKey.of("changeit"));
    }

    @Test
    @DisplayName("服务器说 421 或连不上：是服务器的事，不怪收件人")
    void aServerThatIsAwayIsNobodysFault() throws Exception {
        this.server.greet("421 4.3.2 closing");
        assertThat(send(connections(MailProperties.Tls.NONE, 8, 100), "jyj@example.org"))
            .isInstanceOf(Outcome.Unreachable.class);
        this.server.close();
        assertThat(send(connections(MailProperties.Tls.NONE, 8, 100), "jyj@example.org"))
            .isInstanceOf(Outcome.Unreachable.class);
    }

    @Test
    @DisplayName("等不到空闲连接：没有发送，不算一次尝试；被中断的发送放开连接")
    void withoutAConnectionNothingIsTried() throws Exception {
        MailConnections connections = connections(MailProperties.Tls.NONE, 1, 100, Duration.ofMillis(1),
                Duration.ofMinutes(10));
        this.server.reply("jyj@example.org", "silent");
        CountDownLatch ended = new CountDownLatch(1);
        Thread stuck = Thread.ofVirtual().start(() -> {
            assertThat(send(connections, "jyj@example.org")).isInstanceOf(Outcome.TryAgain.class);
            ended.countDown();
        });
        Awaitility.await().untilAsserted(() -> assertThat(this.server.commands()).contains("RCPT"));

        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.NotTried.class);
        stuck.interrupt();
        ended.await();
        assertThat(send(connections, "xcb@example.org")).isInstanceOf(Outcome.Delivered.class);
    }

    private MailConnections connections(MailProperties.Tls tls, int most, int perConnection) {
        return connections(tls, most, perConnection, Duration.ofSeconds(20), Duration.ofMillis(300));
    }

    private MailConnections connections(MailProperties.Tls tls, String host, String trust, SslBundles bundles) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("bundles", bundles);
        return connections(tls, host, 8, 100, Duration.ofSeconds(20), Duration.ofSeconds(10), trust,
                beans.getBeanProvider(SslBundles.class));
    }

    private MailConnections connections(MailProperties.Tls tls, int most, int perConnection, Duration patience,
            Duration timeout) {
        return connections(tls, "127.0.0.1", most, perConnection, patience, timeout, null,
                new StaticListableBeanFactory().getBeanProvider(SslBundles.class));
    }

    private MailConnections connections(MailProperties.Tls tls, String host, int most, int perConnection,
            Duration patience, Duration timeout, String trust, ObjectProvider<SslBundles> bundles) {
        this.sender.setHost(host);
        this.sender.setPort(this.server.port());
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.timeout", Long.toString(timeout.toMillis()));
        mail.setProperty("mail.smtp.connectiontimeout", "5000");
        this.sender.setJavaMailProperties(mail);
        MailProperties properties = new MailProperties("lianxi@example.org", null, null, tls, trust, most,
                perConnection, patience, Duration.ofSeconds(20));
        return new MailConnections(this.sender, properties, bundles);
    }

    private static Outcome send(MailConnections connections, String address) {
        try {
            MimeMessage message = new MimeMessage(connections.session());
            message.setFrom("lianxi@example.org");
            message.setRecipients(MimeMessage.RecipientType.TO, address);
            message.setText("text");
            message.saveChanges();
            connections.send(message);
            return new Outcome.Delivered();
        }
        catch (MessagingException ex) {
            return SmtpFailure.of(ex).outcome();
        }
    }

}
