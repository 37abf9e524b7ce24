package org.lianxi.command.meeting.acceptagendaitem;

import java.util.List;

import org.lianxi.command.meeting.AgendaItem;
import org.lianxi.command.shared.Rule;

/**
 * A proposed matter is decided upon once (C-4.1).
 *
 * @param item the matter
 */
public record AgendaItemIsPending(AgendaItem item) implements Rule {

    @Override
    public boolean holds() {
        return this.item.pending();
    }

    @Override
    public String path() {
        return "convene.decidedBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.item.title());
    }

}
