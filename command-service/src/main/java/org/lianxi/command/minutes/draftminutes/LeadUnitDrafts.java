package org.lianxi.command.minutes.draftminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter file has the lead unit draft, whoever acts for that unit drafts, asks
 * for consent and answers objections; the convener may do the same in person (C-4.4).
 *
 * @param actor who acts
 * @param standing the conference
 */
public record LeadUnitDrafts(Actor actor, Standing standing) implements Rule {

    private static final String DRAFTED_BY = "minutes.draftedBy";

    /**
     * The rule that says who drafts under a charter.
     * @param actor who acts
     * @param standing the conference
     * @return this rule, or the one that gives the act to the office
     */
    public static Rule orTheOffice(Actor actor, Standing standing) {
        return "lead-unit".equals(standing.rule(DRAFTED_BY, "office")) ? new LeadUnitDrafts(actor, standing)
                : new OfficeActs(actor, DRAFTED_BY);
    }

    @Override
    public boolean holds() {
        return this.actor.isConvener() || this.standing.charter().leadUnit().equals(this.actor.unit());
    }

    @Override
    public String path() {
        return DRAFTED_BY;
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.FORBIDDEN;
    }

    @Override
    public List<?> details() {
        return List.of(String.valueOf(this.actor.unit()), this.standing.charter().leadUnit());
    }

}
