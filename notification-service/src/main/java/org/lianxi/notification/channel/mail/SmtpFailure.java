package org.lianxi.notification.channel.mail;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not go out.
 *
 * @param permanent whether the server said 5xx about this mail
 * @param reason the server's words without any address
 */
record SmtpFailure(boolean permanent, String reason) {

    private static final String ADDRESS = "[^\\s<>@:;,]+@[^\\s<>@:;,]+";

    private static final int LONGEST = 300;

    /**
     * Reads a failure. A refused sign-in is a fault of the installation, not of the mail,
     * and may be mended: it is tried again.
     */
    static SmtpFailure of(Exception failure) {
        String said = null;
        boolean permanent = false;
        for (Throwable cause : causes(failure)) {
            int code = code(cause);
            if (code >= 400 && !permanent) {
                permanent = code >= 500 && !(failure instanceof MailAuthenticationException);
                said = cause.getMessage();
            }
        }
        return new SmtpFailure(permanent, clean((said != null) ? said : root(failure)));
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
            if (next instanceof MailSendException sending) {
                open.addAll(List.of(sending.getMessageExceptions()));
            }
        }
        return seen;
    }

    private static String root(Exception failure) {
        Throwable root = failure;
        for (Throwable cause : causes(failure)) {
            if (cause.getCause() == null && !(cause instanceof MailSendException)) {
                root = cause;
            }
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static String clean(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll(ADDRESS, "<…>").strip();
        return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST);
    }

}
