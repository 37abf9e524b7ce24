package org.lianxi.notification.channel.webhook;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says why messages do not arrive. What the receiver answers, and what goes wrong on the
 * way to it, is said as it is; what somebody here has to see to is said in words.
 */
@Component
class Reasons {

    /**
     * The secret was sealed with another key than the one that is configured.
     */
    static final String SECRET_UNOPENABLE = "secret-unopenable";

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A reason as a reader is told it.
     * @param reason as it is kept, or null
     * @param locale the reader's
     * @return the reason, or null where there is none
     */
    String say(String reason, Locale locale) {
        return (reason != null) ? this.messages.getMessage("reason." + reason, null, reason, locale) : null;
    }

}
