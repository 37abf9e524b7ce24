package org.lianxi.notification.channel.mail;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.PlainText;

/**
 * Why a mail did not go out.
 *
 * @param code the server's reply code, or 0 when it gave none
 * @param away whether the server could not be connected to
 * @param untried whether there was no connection to try it on
 * @param reason the server's words without any address
 */
record SmtpFailure(int code, boolean away, boolean untried, String reason) {

    private static final String ADDRESS = "[^\\s<>@:;,]+@[^\\s<>@:;,]+";

    private static final int LONGEST = 300;

    private static final int CLOSING = 421;

    private static final int TEMPORARY = 400;

    private static final int PERMANENT = 500;

    /**
     * Reads a failure. What fails while a connection is made, a refused sign-in too, is a
     * fault of the installation and not of the mail: it is tried again.
     */
    static SmtpFailure of(MessagingException failure) {
        Throwable said = causes(failure).stream()
            .filter((cause) -> weight(cause) > 0)
            .max(Comparator.comparingInt(SmtpFailure::weight))
            .orElse(null);
        return new SmtpFailure((said != null) ? code(said) : 0, failure instanceof MailConnections.ServerAwayException,
                failure instanceof MailConnections.NoConnectionException,
                clean((said != null) ? said.getMessage() : root(failure)));
    }

    /**
     * Of several answers the one that decides: a final one to the mail itself, or else
     * that of an address which may yet be served. That an address is wrong for good
     * decides only where all are.
     */
    private static int weight(Throwable cause) {
        int code = code(cause);
        if (code < TEMPORARY) {
            return 0;
        }
        if (code < PERMANENT) {
            return 2;
        }
        return (cause instanceof SMTPAddressFailedException) ? 1 : 3;
    }

    /**
     * What it means for the delivery.
     */
    Outcome outcome() {
        if (this.untried) {
            return new Outcome.NotTried(this.reason);
        }
        if (this.away || this.code == CLOSING) {
            return new Outcome.Unreachable(this.reason);
        }
        return (this.code >= PERMANENT) ? new Outcome.Refused(this.reason) : new Outcome.TryAgain(this.reason);
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static Set<Throwable> causes(Exception failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException messaging && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
        }
        return seen;
    }

    private static String root(Exception failure) {
        Throwable root = failure;
        for (Throwable cause : causes(failure)) {
            if (cause.getCause() == null) {
                root = cause;
            }
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static String clean(String text) {
        String line = PlainText.lines(text).replaceAll("\\s+", " ").replaceAll(ADDRESS, "<…>").strip();
        return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST);
    }

}
