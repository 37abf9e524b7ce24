package org.lianxi.command.history;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;

/**
 * What types of events are called in the reader's language. The sentence about a single
 * event is on the timeline of the query-service.
 */
final class EventLabels {

    private final MessageSource messages;

    private final Locale locale;

    private final Map<String, String> labels = new HashMap<>();

    EventLabels(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /**
     * The label of a type.
     * @param type its wire name
     * @return its name on the wire where this build does not know it
     */
    String of(String type) {
        return this.labels.computeIfAbsent(type,
                (name) -> this.messages.getMessage("event." + name, null, name, this.locale));
    }

}
