package org.lianxi.notification.channel.mail;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.contact.Contacts;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mail over SMTP, at least once: when the link breaks after the last dot nobody knows
 * whether the mail arrived, so it goes out again under the same Message-ID.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailChannel implements Channel {

    private final JavaMailSender sender;

    private final Contacts contacts;

    private final NoticeMail mail;

    private final MessageSource messages;

    private final MailProperties properties;

    MailChannel(JavaMailSender sender, Contacts contacts, NoticeMail mail, MessageSource messages,
            MailProperties properties) {
        this.sender = sender;
        this.contacts = contacts;
        this.mail = mail;
        this.messages = messages;
        this.properties = properties;
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
    public Set<String> reachable(String conferenceId, Collection<String> recipients) {
        return this.contacts.withMail(conferenceId, recipients);
    }

    @Override
    public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
        String recipient = recipients.iterator().next();
        Optional<String> address = this.contacts.mail(notice.conferenceId(), recipient);
        if (address.isEmpty()) {
            return new Outcome.Refused(this.messages.getMessage("reason.no-contact", null, this.properties.locale()));
        }
        try {
            MimeMessage message = this.sender.createMimeMessage();
            this.mail.write(message, notice, recipient, address.get());
            this.sender.send(message);
            return new Outcome.Delivered();
        }
        catch (MailException | MessagingException ex) {
            SmtpFailure failure = SmtpFailure.of(ex);
            return failure.permanent() ? new Outcome.Refused(failure.reason()) : new Outcome.TryAgain(failure.reason());
        }
    }

}
