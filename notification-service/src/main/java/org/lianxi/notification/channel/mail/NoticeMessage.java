package org.lianxi.notification.channel.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that keeps its id when it is completed, and knows what every transport asks for
 * without reading its own headers.
 */
final class NoticeMessage extends MimeMessage {

    private final String id;

    private final String subject;

    private final InternetAddress from;

    private final InternetAddress[] recipients;

    /**
     * Begins a mail.
     * @param session what it is made for
     * @param id its id
     * @param subject its subject, one line
     * @param from who sends it
     * @param recipients who gets it
     */
    NoticeMessage(Session session, String id, String subject, InternetAddress from, InternetAddress... recipients)
            throws MessagingException {
        super(session);
        this.id = id;
        this.subject = subject;
        this.from = from;
        this.recipients = recipients;
        setFrom(from);
        setRecipients(RecipientType.TO, recipients);
    }

    /**
     * Completes the mail with a body that is encoded already.
     * @param type the body's type
     * @param body its octets
     */
    void complete(String type, byte[] body) throws MessagingException {
        setHeader("MIME-Version", "1.0");
        setHeader("Content-Type", type);
        updateMessageID();
        this.content = body;
        this.modified = false;
        this.saved = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", this.id);
    }

    @Override
    public String getSubject() {
        return this.subject;
    }

    @Override
    public Address[] getFrom() {
        return new Address[] { this.from };
    }

    @Override
    public Address[] getAllRecipients() {
        return this.recipients.clone();
    }

}
