package org.lianxi.command.bulletin.editbulletin;

import java.util.List;

import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.shared.Rule;

/**
 * An issued bulletin is final, a withdrawn one is past (C-4.11).
 *
 * @param bulletin the bulletin
 */
public record BulletinIsADraft(BulletinState bulletin) implements Rule {

    @Override
    public boolean holds() {
        return this.bulletin.isDraft();
    }

    @Override
    public String path() {
        return "reporting.bulletin.compiledBy";
    }

    @Override
    public List<?> details() {
        return List.of(this.bulletin.title(), this.bulletin.withdrawn() ? 1 : 0);
    }

}
