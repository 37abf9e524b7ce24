package org.lianxi.notification.channel.mail;

import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says sender, recipients and {@code DATA} to a server in one go where it takes that (RFC
 * 2920), so that a mail waits twice for an answer instead of four times and more. Each
 * answer is read where the transport expects it.
 */
class PipelinedTransport extends SMTPTransport {

    private static final Logger logger = LoggerFactory.getLogger(PipelinedTransport.class);

    private static final String DATA = "DATA";

    private static final int GO_ON = 354;

    /**
     * What has been said and is not yet answered.
     */
    private final Deque<String> ahead = new ArrayDeque<>();

    private final boolean plain;

    private Address[] recipients = {};

    PipelinedTransport(Session session, String protocol) {
        super(session, new URLName(protocol, null, -1, null, null, null), protocol, "smtps".equals(protocol));
        this.plain = session.getProperty("mail." + protocol + ".dsn.notify") == null;
    }

    @Override
    public synchronized void sendMessage(Message message, Address[] addresses) throws MessagingException {
        this.recipients = addresses;
        super.sendMessage(message, addresses);
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        if (command.equals(this.ahead.peek())) {
            this.ahead.poll();
            return;
        }
        super.sendCommand(command);
        if (command.startsWith("MAIL FROM:") && this.plain && supportsExtension("PIPELINING")) {
            sayAhead();
        }
    }

    /**
     * A link that breaks meanwhile is seen when the answers are read: the server may have
     * said why.
     */
    private void sayAhead() {
        try {
            for (Address recipient : this.recipients) {
                say("RCPT TO:<" + ((InternetAddress) recipient).getAddress() + ">");
            }
            say(DATA);
        }
        catch (MessagingException ex) {
            logger.debug("The mail server is gone", ex);
        }
    }

    private void say(String command) throws MessagingException {
        super.sendCommand(command);
        this.ahead.add(command);
    }

    /**
     * Sender or recipients were refused: before the transport starts anew, the answers to
     * what was said after them are passed over. Where that cannot be, the connection
     * ends; why they were refused is still what counts.
     */
    @Override
    public synchronized void issueCommand(String command, int expected) throws MessagingException {
        if (passedOver()) {
            super.issueCommand(command, expected);
        }
        else {
            end();
        }
    }

    private boolean passedOver() throws MessagingException {
        boolean inStep = true;
        while (inStep && !this.ahead.isEmpty()) {
            String said = this.ahead.poll();
            int answer = readServerResponse();
            inStep = answer >= 0 && !(DATA.equals(said) && answer == GO_ON);
        }
        this.ahead.clear();
        return inStep;
    }

    private void end() {
        try {
            close();
        }
        catch (MessagingException ex) {
            logger.debug("A connection to the mail server ended badly", ex);
        }
    }

}
