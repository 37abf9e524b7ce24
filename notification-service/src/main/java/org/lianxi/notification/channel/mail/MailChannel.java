package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.contact.Contacts;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

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

    private final MailConnections connections;

    private final Contacts contacts;

    private final Addressees addressees;

    private final NoticeMail mail;

    private final MessageSource messages;

    MailChannel(MailConnections connections, Contacts contacts, Addressees addressees, NoticeMail mail,
            MessageSource messages) {
        this.connections = connections;
        this.contacts = contacts;
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
    public Set<String> reachable(String conferenceId, Collection<String> recipients, RoundTrip trip) {
        return this.contacts.withMail(conferenceId, recipients, trip);
    }

    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        return deliverTogether(List.of(notice), recipients.iterator().next());
    }

    @Override
    public Outcome deliverTogether(List<WordedNotice> notices, String recipient) {
        Optional<Addressees.Addressee> addressee = this.addressees.find(notices.getFirst().conferenceId(), recipient);
        if (addressee.isEmpty()) {
            return new Outcome.Refused(this.messages.getMessage("reason.no-contact", null, Locale.SIMPLIFIED_CHINESE));
        }
        try {
            this.connections.send(this.mail.write(this.connections.session(), notices, recipient, addressee.get()));
            return new Outcome.Delivered();
        }
        catch (SendFailedException ex) {
            // One of a unit's addresses that is wrong does not make a mail undelivered.
            return (ex.getValidSentAddresses() != null && ex.getValidSentAddresses().length > 0)
                    ? new Outcome.Delivered() : SmtpFailure.of(ex).outcome();
        }
        catch (MessagingException ex) {
            return SmtpFailure.of(ex).outcome();
        }
    }

}
