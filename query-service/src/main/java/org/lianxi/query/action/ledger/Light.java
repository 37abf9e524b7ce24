package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * How an action stands against its due day. Never stored: the day decides.
 */
public enum Light {

    /** 正常: there is time. */
    NORMAL,

    /** 临期: nearly due. */
    DUE_SOON,

    /** 逾期: the due day has passed. */
    OVERDUE,

    /** 办结: verified. */
    DONE;

    /**
     * The light of an action.
     * @param action the action
     * @param today the day that it is looked at
     * @param soon the last due day that counts as near
     * @return its light
     */
    static Light of(ActionView action, LocalDate today, LocalDate soon) {
        if (ActionView.VERIFIED.equals(action.state())) {
            return DONE;
        }
        if (action.dueOn() == null) {
            return NORMAL;
        }
        if (action.dueOn().isBefore(today)) {
            return OVERDUE;
        }
        return action.dueOn().isAfter(soon) ? NORMAL : DUE_SOON;
    }

    /**
     * The same as a filter: days are stored as ISO texts, which sort as days.
     */
    Bson filter(LocalDate today, LocalDate soon) {
        Bson open = Filters.ne("view.state", ActionView.VERIFIED);
        return switch (this) {
            case DONE -> Filters.eq("view.state", ActionView.VERIFIED);
            case OVERDUE -> Filters.and(open, Filters.lt("view.dueOn", today.toString()));
            case DUE_SOON -> Filters.and(open, Filters.gte("view.dueOn", today.toString()),
                    Filters.lte("view.dueOn", soon.toString()));
            case NORMAL -> Filters.and(open, Filters.gt("view.dueOn", soon.toString()));
        };
    }

    static Optional<Light> find(String name) {
        return Stream.of(values()).filter((light) -> light.wireName().equals(name)).findFirst();
    }

    /**
     * The name in answers and questions.
     * @return such as {@code due-soon}
     */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
