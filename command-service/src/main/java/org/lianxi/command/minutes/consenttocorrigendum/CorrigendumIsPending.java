package org.lianxi.command.minutes.consenttocorrigendum;

import java.util.List;

import org.lianxi.command.minutes.Corrigendum;
import org.lianxi.command.shared.Rule;

/**
 * A corrigendum is answered, withdrawn and issued while it is under way (C-4.6, INV-16).
 *
 * @param corrigendum the corrigendum
 */
public record CorrigendumIsPending(Corrigendum corrigendum) implements Rule {

    @Override
    public boolean holds() {
        return this.corrigendum.pending();
    }

    @Override
    public String path() {
        return "minutes.numbering";
    }

    @Override
    public List<?> details() {
        return List.of(this.corrigendum.number());
    }

}
