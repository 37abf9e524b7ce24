package org.lianxi.command.bulletin.draftduebulletin;

import java.util.Collection;
import java.util.List;

import org.lianxi.command.bulletin.BulletinState;
import org.lianxi.command.shared.Rule;

/**
 * While the office works on a bulletin, no second one is put beside it (C-4.11).
 *
 * @param bulletins the bulletins that there are
 */
public record NoOtherDraftIsOpen(Collection<BulletinState> bulletins) implements Rule {

    private List<String> open() {
        return this.bulletins.stream().filter(BulletinState::isDraft).map(BulletinState::title).sorted().toList();
    }

    @Override
    public boolean holds() {
        return open().isEmpty();
    }

    @Override
    public String path() {
        return "reporting.bulletin.compiledBy";
    }

    @Override
    public List<?> details() {
        return List.of(open());
    }

}
