package org.lianxi.command.history.beginaccess;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * The whole record is open to auditors, to the conference office that keeps it, and to
 * the conveners it works for; a member unit reads what concerns it. The charter is silent
 * about readers; this follows from whose daily work the record is (C-2.5).
 *
 * @param actor who reads
 * @param concerning the unit that the reader narrows the record to, if any
 */
public record MemberUnitReadsWhatConcernsIt(Actor actor, Optional<String> concerning) implements Rule {

    /**
     * How an event says that it is for all member units.
     */
    private static final String EVERY_UNIT = "all-member-units";

    @Override
    public boolean holds() {
        return this.actor.isAuditor() || this.actor.isOffice() || this.actor.isConvener()
                || "vice-convener".equals(this.actor.role())
                || this.concerning.filter((unit) -> unit.equals(this.actor.unit()) || unit.equals(EVERY_UNIT))
                    .isPresent();
    }

    @Override
    public String path() {
        return "office";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(this.actor.actsFor(), this.actor.role());
    }

}
