package org.lianxi.query.timeline;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.lianxi.contract.conference.SubjectIds;
import org.lianxi.query.conference.units.Units;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in one sentence what an event means, with units by their names. The sentence of an
 * event type stands in the message bundle under its wire name.
 */
@Component
class TimelineSentences {

    private static final Set<String> UNITS = Set.of("unitCode", "leadUnit", "coUnits", "byUnit", "units", "recipients",
            "attendingUnits", "invitedUnits", "voidedConsents", "audience", "namedUnits", "formerLeadUnit");

    private static final Pattern PLACE = Pattern.compile("\\{([\\w.]+)}");

    private final MessageSource messages;

    TimelineSentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(TimelineEntry entry, Units units) {
        String sentence = this.messages.getMessage(entry.type(), null, entry.type(), LocaleContextHolder.getLocale());
        return PLACE.matcher(sentence)
            .replaceAll((place) -> Matcher.quoteReplacement(value(entry.facts(), place.group(1), units)));
    }

    private String value(Map<?, ?> facts, String path, Units units) {
        int dot = path.indexOf('.');
        if (dot >= 0) {
            Object nested = facts.get(path.substring(0, dot));
            return (nested instanceof Map<?, ?> map) ? value(map, path.substring(dot + 1), units)
                    : nothing(path.substring(0, dot));
        }
        Object value = facts.get(path);
        if (value instanceof Collection<?> several) {
            return several.stream()
                .map((one) -> text(path, one, units))
                .collect(Collectors.joining(message("list-separator")));
        }
        return (value != null) ? text(path, value, units) : nothing(path);
    }

    /**
     * A seat without a former holder was vacant; elsewhere nothing is a dash.
     */
    private String nothing(String field) {
        return this.messages.getMessage("nobody." + field, null, message("nobody"), LocaleContextHolder.getLocale());
    }

    private String text(String path, Object value, Units units) {
        String text = value.toString();
        if (UNITS.contains(path)) {
            return units.name(text);
        }
        if (SubjectIds.is(text)) {
            return message("person.beyond-the-roster");
        }
        return this.messages.getMessage(path + "." + text, null, text, LocaleContextHolder.getLocale());
    }

    private String message(String key) {
        return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

}
