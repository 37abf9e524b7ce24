package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.notice.WordedNotice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Notices as a mail: plain text and HTML side by side, with an entry for the calendar
 * where there is one; a subject that has a number, and a Message-ID that stays the same,
 * so that a repeated mail is seen to be one. Mails about the same meeting, minutes or
 * action stand in one thread.
 */
@Component
class NoticeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MessageSource messages;

    private final MailProperties properties;

    private final MailWords words;

    private final Invitation invitation;

    private final Clock clock;

    NoticeMail(MessageSource messages, MailProperties properties, MailWords words, Invitation invitation, Clock clock) {
        this.messages = messages;
        this.properties = properties;
        this.words = words;
        this.invitation = invitation;
        this.clock = clock;
    }

    MimeMessage write(Session session, List<WordedNotice> notices, String recipient, Addressees.Addressee addressee)
            throws MessagingException {
        WordedNotice first = notices.getFirst();
        Locale locale = addressee.language();
        MimeMessage message = new Identified(session, id(notices, recipient));
        message.setFrom(new InternetAddress(this.properties.from(), true));
        if (this.properties.replyTo() != null) {
            message.setReplyTo(InternetAddress.parse(this.properties.replyTo(), true));
        }
        message.setRecipients(MimeMessage.RecipientType.TO,
                InternetAddress.parse(String.join(",", addressee.mails()), true));
        message.setSubject(subject(notices, locale), UTF_8);
        message.setSentDate(Date.from(this.clock.instant()));
        head(message, notices, recipient, locale);
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MailWords.Texts texts = this.words.texts(notices, addressee);
        alternatives.addBodyPart(text(texts.plain(), "plain"));
        alternatives.addBodyPart(text(texts.html(), "html"));
        if (notices.size() == 1 && Invitation.concerns(first, recipient)) {
            invite(message, alternatives, this.invitation.of(first, addressee));
        }
        else {
            message.setContent(alternatives);
        }
        message.saveChanges();
        return message;
    }

    private void head(MimeMessage message, List<WordedNotice> notices, String recipient, Locale locale)
            throws MessagingException {
        WordedNotice first = notices.getFirst();
        if (notices.size() == 1) {
            String thread = id(first.conferenceId(), first.subjectId(), recipient);
            message.setHeader("In-Reply-To", thread);
            message.setHeader("References", thread);
        }
        message.setHeader("List-Id", "<" + first.conferenceId().replaceAll("[^A-Za-z0-9.-]", "-") + ".lianxi>");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", locale.toLanguageTag());
    }

    private String subject(List<WordedNotice> notices, Locale locale) {
        WordedNotice first = notices.getFirst();
        String subject = (notices.size() == 1)
                ? this.messages.getMessage("mail.subject",
                        new Object[] { Long.toString(first.logIndex()), first.words(locale).title() }, locale)
                : this.words.digestTitle(notices, locale);
        return PlainText.line(subject);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /**
     * Once for mail programs that show buttons, once as a file for those that do not.
     */
    private static void invite(MimeMessage message, MimeMultipart alternatives, Invitation.Entry entry)
            throws MessagingException {
        MimeBodyPart shown = text(entry.text(), "calendar");
        shown.setHeader("Content-Type", "text/calendar; method=" + entry.method() + "; charset=UTF-8");
        alternatives.addBodyPart(shown);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        MimeBodyPart file = text(entry.text(), "calendar");
        file.setHeader("Content-Type", "application/ics; name=\"meeting.ics\"");
        file.setFileName("meeting.ics");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        message.setContent(new MimeMultipart("mixed", body, file));
    }

    private static String id(List<WordedNotice> notices, String recipient) {
        String notice = notices.getFirst().noticeId();
        return (notices.size() == 1) ? id(notice, recipient) : id("digest", notice, recipient);
    }

    private static String id(String... parts) {
        byte[] name = String.join("|", parts).getBytes(StandardCharsets.UTF_8);
        return "<" + UUID.nameUUIDFromBytes(name) + "@lianxi>";
    }

    /**
     * Keeps its id when it is completed.
     */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", this.id);
        }

    }

}
