package org.lianxi.command.meeting.closemeeting;

import java.util.List;

import org.lianxi.command.shared.Rule;

/**
 * A meeting that nobody attended has no attending units to consent to its minutes
 * (C-4.5).
 *
 * @param attendingUnits units recorded as attending
 */
public record AtLeastOneUnitAttends(List<String> attendingUnits) implements Rule {

    @Override
    public boolean holds() {
        return !this.attendingUnits.isEmpty();
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

}
