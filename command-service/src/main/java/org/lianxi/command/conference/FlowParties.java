package org.lianxi.command.conference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Charter;

/**
 * Who may send and who receives by one of the charter's information flows (domain §1.7).
 *
 * @param flow the flow
 * @param standing the conference
 */
public record FlowParties(Charter.Flow flow, Standing standing) {

    private static final Set<String> HOST = Set.of("office", "conference");

    /**
     * The flow of a charter.
     * @param id such as {@code F07}, or null
     * @param standing the conference
     * @return its parties, or empty when the charter has no such flow
     */
    public static Optional<FlowParties> of(String id, Standing standing) {
        return standing.charter()
            .flows()
            .stream()
            .filter((flow) -> flow.id().equals(id))
            .findFirst()
            .map((flow) -> new FlowParties(flow, standing));
    }

    /**
     * Whether someone may send by this flow. Where the charter names no unit but a body
     * such as "the departments concerned", those that its file lets stand in for it may.
     * @param actor who sends
     * @return false for everybody else
     */
    public boolean mayBeSentBy(Actor actor) {
        return this.standing.charter().senders(this.flow).stream().anyMatch((sender) -> isSender(sender, actor));
    }

    private static boolean isSender(String sender, Actor actor) {
        return switch (sender) {
            case "any-unit", "lead-units", "co-units", "named-units", "attending-units", "nominating-unit" -> true;
            case "office", "conference" -> actor.isOffice() || actor.isConvener();
            case "convener" -> actor.isConvener();
            default -> sender.equals(actor.unit());
        };
    }

    /**
     * Whether an audience is the flow's: everyone whom it names and, unless it also names
     * an open group such as any unit, nobody else. Bodies outside cannot be reached.
     * @param audience unit codes, without the sender
     * @param sender unit that sends
     * @return true if it is
     */
    public boolean receivers(Collection<String> audience, String sender) {
        Set<String> named = new HashSet<>();
        boolean open = false;
        for (String to : this.flow.to()) {
            if (this.standing.units().containsKey(to)) {
                named.add(to);
            }
            else if (HOST.contains(to)) {
                named.add(this.standing.charter().leadUnit());
            }
            else if ("all-member-units".equals(to)) {
                named.addAll(this.standing.units().keySet());
            }
            else {
                open |= Set
                    .of("any-unit", "lead-units", "co-units", "named-units", "attending-units", "nominating-unit")
                    .contains(to);
            }
        }
        named.remove(sender);
        return !audience.isEmpty() && audience.containsAll(named) && (open || named.containsAll(audience));
    }

}
