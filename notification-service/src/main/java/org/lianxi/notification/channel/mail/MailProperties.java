package org.lianxi.notification.channel.mail;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails look and how the mail server is spoken to.
 *
 * @param from the sender's address
 * @param replyTo the office's address for answers, or null where nobody reads them
 * @param organizer the office's address in invitations, or null for that of answers, or
 * the sender's
 * @param tls how the connection is protected
 * @param trust name of the SSL bundle whose certificates are trusted, or null for those
 * that Java trusts
 * @param connections how many connections to the server there are at a time
 * @param perConnection after how many mails a connection is replaced
 * @param patience how long a mail waits for a connection
 * @param idle how long a connection is kept that nothing goes over
 */
@ConfigurationProperties("lianxi.notification.mail")
record MailProperties(String from, String replyTo, String organizer, @DefaultValue("starttls") Tls tls, String trust,
        @DefaultValue("8") int connections, @DefaultValue("100") int perConnection,
        @DefaultValue("20s") Duration patience, @DefaultValue("20s") Duration idle) {

    /**
     * Who invites.
     */
    String organizerAddress() {
        if (this.organizer != null) {
            return this.organizer;
        }
        return (this.replyTo != null) ? this.replyTo : this.from;
    }

    /**
     * How a connection is protected.
     */
    enum Tls {

        /** Not at all; only for a server on the same machine. */
        NONE,

        /** By STARTTLS; without it nothing is sent. */
        STARTTLS,

        /** From the first byte on. */
        IMPLICIT

    }

}
