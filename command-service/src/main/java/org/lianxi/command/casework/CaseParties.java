package org.lianxi.command.casework;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;

/**
 * Who is meant where the charter file names the parties of an act.
 *
 * @param state the case
 * @param standing the conference
 */
public record CaseParties(CaseState state, Standing standing) {

    /**
     * Whether someone is among the parties of an act.
     * @param actor who acts
     * @param parties units, organs and groups
     * @return false for everybody else
     */
    public boolean include(Actor actor, Collection<String> parties) {
        return parties.stream().anyMatch((party) -> isParty(actor, party));
    }

    private boolean isParty(Actor actor, String party) {
        return switch (party) {
            case "any-unit", "all-member-units" -> this.standing.units().containsKey(actor.unit());
            case "office" -> actor.isOffice();
            case "convener" -> actor.isConvener();
            case "participants" -> this.state.participants().contains(actor.unit());
            case "asked" -> this.state.asked().contains(actor.unit());
            case "opener" -> this.state.opened() != null && this.state.opened().unitCode().equals(actor.unit());
            default -> party.equals(actor.unit());
        };
    }

    /**
     * The units that are asked, without the one that asks.
     * @param parties units and groups
     * @param actor who asks
     * @return unit codes in the charter's order
     */
    public List<String> units(Collection<String> parties, Actor actor) {
        Set<String> units = new LinkedHashSet<>();
        for (String party : told(parties)) {
            if ("all-member-units".equals(party)) {
                units.addAll(this.standing.unitCodes());
            }
            else if ("office".equals(party)) {
                units.add(this.standing.charter().leadUnit());
            }
            else if (this.standing.units().containsKey(party)) {
                units.add(party);
            }
        }
        units.remove(actor.unit());
        return this.standing.inOrder(units);
    }

    /**
     * Whom an act is told to: the groups that only the case knows are resolved.
     * @param parties units, organs and groups
     * @return units, organs and groups of the charter
     */
    public List<String> told(Collection<String> parties) {
        Set<String> told = new LinkedHashSet<>();
        for (String party : parties) {
            switch (party) {
                case "participants" -> told.addAll(this.standing.inOrder(this.state.participants()));
                case "asked" -> told.addAll(this.standing.inOrder(this.state.asked()));
                case "opener" -> told.add(this.state.opened().unitCode());
                default -> told.add(party);
            }
        }
        return List.copyOf(told);
    }

}
