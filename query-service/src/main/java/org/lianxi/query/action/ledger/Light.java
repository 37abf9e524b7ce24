package org.lianxi.query.action.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;

/**
 * How an action stands against its due day and its feedback cycle. Never stored: the day
 * decides.
 */
public enum Light {

    /** 正常: there is time. */
    NORMAL,

    /** 待反馈: the lead unit was not heard of within the feedback cycle. */
    FEEDBACK_DUE,

    /** 临期: nearly due. */
    DUE_SOON,

    /** 逾期: the due day has passed. */
    OVERDUE,

    /** 办结: verified. */
    DONE,

    /** 撤销: called off. */
    CANCELLED;

    static Light of(ActionView action, TrackingDay day) {
        if (!action.open()) {
            return ActionView.VERIFIED.equals(action.state()) ? DONE : CANCELLED;
        }
        if (action.dueOn() != null && action.dueOn().isBefore(day.today())) {
            return OVERDUE;
        }
        if (action.dueOn() != null && !action.dueOn().isAfter(day.soon())) {
            return DUE_SOON;
        }
        boolean waits = ActionView.CLAIMED.equals(action.state());
        return (!waits && action.feedback().isDue(day)) ? FEEDBACK_DUE : NORMAL;
    }

    /**
     * The same as a filter: days are stored as ISO texts, which sort as days.
     */
    Bson filter(TrackingDay day) {
        Bson later = Filters.and(open(), Filters.gt("view.dueOn", day.soon().toString()));
        Bson waits = Filters.eq("view.state", ActionView.CLAIMED);
        return switch (this) {
            case DONE -> Filters.eq("view.state", ActionView.VERIFIED);
            case CANCELLED -> Filters.eq("view.state", ActionView.CANCELLED);
            case OVERDUE -> Filters.and(open(), Filters.lt("view.dueOn", day.today().toString()));
            case DUE_SOON -> Filters.and(open(), Filters.gte("view.dueOn", day.today().toString()),
                    Filters.lte("view.dueOn", day.soon().toString()));
            case FEEDBACK_DUE -> Filters.and(later, Filters.nor(waits), Feedback.filter(day));
            case NORMAL -> Filters.and(later, Filters.or(waits, Filters.nor(Feedback.filter(day))));
        };
    }

    static Bson open() {
        return Filters.nin("view.state", ActionView.VERIFIED, ActionView.CANCELLED);
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
