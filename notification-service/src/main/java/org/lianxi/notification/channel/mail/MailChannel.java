package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Mail over SMTP, at least once: when the link breaks after the last dot nobody knows
 * whether the mail arrived, so it goes out again under the same Message-ID.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailChannel implements GatheringChannel {

    private static final Logger logger = LoggerFactory.getLogger(MailChannel.class);

    private static final String NOT_ASCII = "reason.mail-not-ascii";

    private final MailConnections connections;

    private final Addressees addressees;

    private final NoticeMail mail;

    private final MessageSource messages;

    MailChannel(MailConnections connections, Addressees addressees, NoticeMail mail, MessageSource messages) {
        this.connections = connections;
        this.addressees = addressees;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean immediate() {
        return false;
    }

    @Override
    public Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip) {
        Map<String, Way> ways = new HashMap<>();
        this.addressees.find(notice, recipients, trip, (recipient, addressee) -> ways.put(recipient,
                addressee.writable().isEmpty() ? (told) -> refused(NOT_ASCII) : new ToAddressee(recipient, addressee)));
        return ways;
    }

    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        return deliverTogether(List.of(notice), recipients.iterator().next());
    }

    @Override
    public Outcome deliverTogether(List<WordedNotice> notices, String recipient) {
        return this.addressees.find(notices.getFirst(), recipient)
            .map((addressee) -> addressee.writable().isEmpty() ? refused(NOT_ASCII)
                    : send(notices, recipient, addressee))
            .orElseGet(() -> refused("reason.no-contact"));
    }

    private Outcome refused(String reason) {
        return new Outcome.Refused(words(reason));
    }

    private String words(String key, Object... values) {
        return this.messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    private Outcome send(List<WordedNotice> notices, String recipient, Addressees.Addressee addressee) {
        try {
            return send(write(notices, recipient, addressee), addressee);
        }
        catch (MessagingException ex) {
            return SmtpFailure.of(ex).outcome();
        }
    }

    private MimeMessage write(List<WordedNotice> notices, String recipient, Addressees.Addressee addressee)
            throws MessagingException {
        return this.mail.write(this.connections.session(), notices, recipient, addressee);
    }

    private Outcome send(MimeMessage message, Addressees.Addressee addressee) {
        try {
            this.connections.send(message);
            return addressee.writable().equals(addressee.mails()) ? new Outcome.Delivered() : notAll(words(NOT_ASCII));
        }
        catch (SendFailedException ex) {
            // One of a unit's addresses that is wrong does not make a mail undelivered.
            SmtpFailure failure = SmtpFailure.of(ex);
            return (ex.getValidSentAddresses() != null && ex.getValidSentAddresses().length > 0)
                    ? notAll(failure.reason()) : failure.outcome();
        }
        catch (MessagingException ex) {
            return SmtpFailure.of(ex).outcome();
        }
    }

    private Outcome notAll(String reason) {
        return new Outcome.Delivered(words("reason.not-all-addresses", reason));
    }

    /**
     * To those who were looked up. A mail that is not ready is written when it goes out.
     */
    private final class ToAddressee implements Way {

        private final String recipient;

        private final Addressees.Addressee addressee;

        private volatile MimeMessage ready;

        private ToAddressee(String recipient, Addressees.Addressee addressee) {
            this.recipient = recipient;
            this.addressee = addressee;
        }

        @Override
        public void prepare(WordedNotice notice) {
            try {
                this.ready = write(List.of(notice), this.recipient, this.addressee);
            }
            catch (MessagingException | RuntimeException ex) {
                logger.debug("What is wrong shows again when the mail goes out", ex);
            }
        }

        @Override
        public Outcome deliver(WordedNotice notice) {
            MimeMessage message = this.ready;
            return (message != null) ? send(message, this.addressee)
                    : send(List.of(notice), this.recipient, this.addressee);
        }

    }

}
