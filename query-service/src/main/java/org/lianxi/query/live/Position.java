package org.lianxi.query.live;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianxi.query.shared.InvalidParameterException;

/**
 * The position that a command's answer carries: an event of an aggregate.
 *
 * @param aggregateId the aggregate
 * @param sequence place of the event in the aggregate
 */
record Position(String aggregateId, long sequence) {

    private static final Pattern FORM = Pattern.compile("(.+)@(\\d{1,18})");

    static Position parse(String token) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
            if (form.matches()) {
                return new Position(form.group(1), Long.parseLong(form.group(2)));
            }
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidParameterException("after", "position");
        }
        throw new InvalidParameterException("after", "position");
    }

}
