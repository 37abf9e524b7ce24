package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

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

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z0-9.-]");

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
        String subject = subject(notices, locale);
        NoticeMessage message = new NoticeMessage(session, id(notices, recipient), subject,
                new InternetAddress(this.properties.from(), true),
                InternetAddress.parse(String.join(",", addressee.writable()), true));
        if (this.properties.replyTo() != null) {
            message.setReplyTo(InternetAddress.parse(this.properties.replyTo(), true));
        }
        message.setSubject(subject, UTF_8);
        message.setSentDate(Date.from(this.clock.instant()));
        head(message, notices, recipient, locale);
        if (notices.size() == 1 && Invitation.concerns(first, recipient)) {
            invite(message, this.words.texts(notices, addressee), this.invitation.of(first, addressee));
            message.saveChanges();
        }
        else {
            MailWords.Body body = this.words.body(notices, addressee);
            message.complete(body.type(), body.octets());
        }
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
        message.setHeader("List-Id", "<" + NO_LETTERS.matcher(first.conferenceId()).replaceAll("-") + ".lianxi>");
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

    /**
     * Once for mail programs that show buttons, once as a file for those that do not.
     */
    private static void invite(MimeMessage message, MailWords.Texts texts, Invitation.Entry entry)
            throws MessagingException {
        String shown = "text/calendar; method=" + entry.method() + "; charset=" + UTF_8;
        MimeMultipart alternatives = new MimeMultipart("alternative",
                MailBody.part(texts.plain(), "text/plain; charset=" + UTF_8),
                MailBody.part(texts.html(), "text/html; charset=" + UTF_8), MailBody.part(entry.text(), shown));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        MimeBodyPart file = MailBody.part(entry.text(), "application/ics; name=\"meeting.ics\"");
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

}
