package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.Locale;

import org.lianxi.notification.deadline.matter.Found;

/**
 * A clock that can run out: a function from what is known of a matter to the deadlines
 * that run for it. It knows neither the time nor what was sent. One more kind of clock is
 * one more component of this type, and its phrase {@code limit.<name>} in the message
 * bundles.
 */
public interface Limit {

    /**
     * The deadlines that run for a matter.
     * @param found the matter
     * @param frame the charter's terms, working days and units of its conference
     * @return the deadlines; none for matters of other kinds, for what is settled, and
     * where the charter sets no term
     */
    List<Deadline> deadlines(Found found, Frame frame);

    /**
     * The rule of the charter that the limit rests on, and what is told of it.
     * @return path of the rule, such as {@code minutes.consent.required}; for a limit of
     * cases the group of their kinds, of which each deadline names its own
     */
    String rule();

    /**
     * The name of the limit, the same for ever.
     * @return such as {@code action-is-done}
     */
    default String name() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

}
