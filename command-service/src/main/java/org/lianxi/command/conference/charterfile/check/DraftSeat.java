package org.lianxi.command.conference.charterfile.check;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * A seat after expansion.
 *
 * @param id its id
 * @param unit code of the unit that fills it, or null
 * @param entry where the file has it; seats of one {@code perUnit} share the entry
 */
public record DraftSeat(String id, String unit, Entry entry) {

    String role() {
        return this.entry.text("role").orElse("");
    }

}
