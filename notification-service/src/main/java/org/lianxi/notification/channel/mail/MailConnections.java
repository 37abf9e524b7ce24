package org.lianxi.notification.channel.mail;

import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Connections to the mail server, kept for the mails that follow and never more than
 * allowed at a time.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailConnections implements DisposableBean {

    private static final Logger logger = LoggerFactory.getLogger(MailConnections.class);

    /**
     * One that was used a moment ago is not asked whether it still stands.
     */
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    static {
        // Otherwise every jar is searched for it, for each part of each mail.
        String provider = StreamProvider.class.getName();
        System.setProperty(provider, System.getProperty(provider, MailStreamProvider.class.getName()));
    }

    private final JavaMailSenderImpl sender;

    private final MailProperties properties;

    private final Semaphore free;

    private final Deque<Kept> idle = new ConcurrentLinkedDeque<>();

    MailConnections(JavaMailSenderImpl sender, MailProperties properties, ObjectProvider<SslBundles> bundles) {
        this.sender = sender;
        this.properties = properties;
        this.free = new Semaphore(properties.connections(), true);
        protect(sender.getJavaMailProperties(), properties, bundles);
    }

    private static void protect(Properties mail, MailProperties properties, ObjectProvider<SslBundles> bundles) {
        switch (properties.tls()) {
            case NONE -> {
            }
            case STARTTLS -> {
                mail.put("mail.smtp.starttls.enable", "true");
                mail.put("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> mail.put("mail.smtp.ssl.enable", "true");
        }
        mail.put("mail.smtp.socketFactory", new GatheringSocket.Factory());
        mail.put("mail.smtp.socketFactory.fallback", "false");
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.quitwait", "false");
        mail.put("mail.smtp.sendpartial", "true");
        Optional.ofNullable(properties.trust())
            .ifPresent((name) -> mail.put("mail.smtp.ssl.socketFactory",
                    bundles.getObject().getBundle(name).createSslContext().getSocketFactory()));
    }

    /**
     * What messages are made for.
     */
    Session session() {
        return this.sender.getSession();
    }

    /**
     * Sends a mail.
     * @param message the mail, complete
     * @throws NoConnectionException if none became free in time
     * @throws ServerAwayException if the server cannot be connected to
     * @throws MessagingException if it did not take the mail, or nobody knows
     */
    void send(MimeMessage message) throws MessagingException {
        acquire();
        try {
            Kept kept = borrow();
            boolean stands = false;
            try {
                kept.transport().sendMessage(message, message.getAllRecipients());
                stands = true;
            }
            catch (SendFailedException refused) {
                stands = kept.transport().isConnected();
                throw refused;
            }
            finally {
                giveBack(kept.used(), stands);
            }
        }
        finally {
            this.free.release();
        }
    }

    private void acquire() throws NoConnectionException {
        try {
            if (!this.free.tryAcquire(this.properties.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NoConnectionException();
            }
        }
        catch (InterruptedException ex) {
            throw new NoConnectionException();
        }
    }

    private Kept borrow() throws MessagingException {
        for (Kept kept = this.idle.pollFirst(); kept != null; kept = this.idle.pollFirst()) {
            if (kept.server().equals(server())
                    && (System.nanoTime() - kept.usedAt() < FRESH || kept.transport().isConnected())) {
                return kept;
            }
            close(kept.transport());
        }
        return connect();
    }

    private Kept connect() throws MessagingException {
        String protocol = Optional.ofNullable(this.sender.getProtocol()).orElse("smtp");
        Transport transport = new PipelinedTransport(session(), protocol);
        try {
            transport.connect(this.sender.getHost(), this.sender.getPort(), this.sender.getUsername(),
                    this.sender.getPassword());
            return new Kept(transport, server(), 0, System.nanoTime());
        }
        catch (MessagingException ex) {
            close(transport);
            throw new ServerAwayException(ex);
        }
    }

    private void giveBack(Kept kept, boolean stands) {
        if (stands && kept.mails() < this.properties.perConnection()) {
            this.idle.addFirst(kept);
        }
        else {
            close(kept.transport());
        }
    }

    /**
     * Closes connections that nothing went over for a while.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.mail.idle:20s}")
    void closeIdle() {
        long since = System.nanoTime() - this.properties.idle().toNanos();
        for (Kept kept = this.idle.pollLast(); kept != null; kept = this.idle.pollLast()) {
            if (kept.usedAt() - since > 0) {
                this.idle.addLast(kept);
                return;
            }
            close(kept.transport());
        }
    }

    @Override
    public void destroy() {
        for (Kept kept = this.idle.pollFirst(); kept != null; kept = this.idle.pollFirst()) {
            close(kept.transport());
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        }
        catch (MessagingException ex) {
            logger.debug("A connection to the mail server ended badly", ex);
        }
    }

    private String server() {
        return this.sender.getHost() + ":" + this.sender.getPort();
    }

    private record Kept(Transport transport, String server, int mails, long usedAt) {

        Kept used() {
            return new Kept(this.transport, this.server, this.mails + 1, System.nanoTime());
        }

    }

    /**
     * No connection became free in time; the server was not asked.
     */
    static final class NoConnectionException extends MessagingException {

        NoConnectionException() {
            super("No connection to the mail server became free");
        }

    }

    /**
     * The server cannot be connected to: it is away, its certificate is not trusted, it
     * refuses to be protected, or it does not let us in.
     */
    static final class ServerAwayException extends MessagingException {

        ServerAwayException(MessagingException cause) {
            super("The mail server cannot be connected to", cause);
        }

    }

}
