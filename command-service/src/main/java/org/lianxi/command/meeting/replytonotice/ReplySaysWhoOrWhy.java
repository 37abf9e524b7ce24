package org.lianxi.command.meeting.replytonotice;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A unit that sends a substitute names one; a unit that asks to be excused says why
 * (C-4.3, A-20).
 *
 * @param reply the answer
 * @param attendee who comes, or null
 * @param reason why not, or null
 */
public record ReplySaysWhoOrWhy(String reply, String attendee, String reason) implements Rule {

    @Override
    public boolean holds() {
        return switch (this.reply) {
            case "substitute" -> this.attendee != null;
            case "excused" -> this.reason != null;
            default -> true;
        };
    }

    @Override
    public String path() {
        return "attendance.substitute";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

}
