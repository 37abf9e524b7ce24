package org.lianxi.command.conference.charterfile.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.command.conference.charterfile.yaml.Entry;

/**
 * A charter file that may still have errors, with what has to be worked out from it once:
 * the seats after expansion and the rules by path.
 */
public final class Draft {

    private static final Set<String> GROUPS = Set.of("conference", "office", "convener", "any-unit", "all-member-units",
            "attending-units", "lead-units", "co-units", "named-units", "nominating-unit");

    private final Entry root;

    private final Set<String> unitCodes;

    private final List<DraftSeat> seats;

    private final RuleTree rules;

    public Draft(Entry root) {
        this.root = root;
        this.unitCodes = root.each("units")
            .stream()
            .flatMap((unit) -> unit.text("code").stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
        this.seats = new SeatExpansion(this).seats();
        this.rules = new RuleTree(root.at("rules"));
    }

    public Entry root() {
        return this.root;
    }

    public List<Entry> each(String block) {
        return this.root.each(block);
    }

    /**
     * Codes of the units as written.
     * @return the codes, in file order
     */
    public Set<String> unitCodes() {
        return this.unitCodes;
    }

    /**
     * Whether a code names no unit. Never when the units could not be read at all, so
     * that one error does not become a hundred.
     * @param code a code
     * @return whether it is known to be wrong
     */
    boolean isUnknownUnit(String code) {
        return !this.unitCodes.isEmpty() && !this.unitCodes.contains(code);
    }

    boolean isUnknownParty(String code) {
        return isUnknownUnit(code) && !GROUPS.contains(code) && !this.root.at("organs").names().contains(code);
    }

    boolean isGroup(String code) {
        return GROUPS.contains(code) && !this.unitCodes.contains(code)
                && !this.root.at("organs").names().contains(code);
    }

    Optional<Entry> unit(String code) {
        return each("units").stream().filter((unit) -> unit.text("code").filter(code::equals).isPresent()).findFirst();
    }

    public List<DraftSeat> seats() {
        return this.seats;
    }

    public RuleTree rules() {
        return this.rules;
    }

    /**
     * Values of a field throughout a block.
     * @param block name of the block
     * @param field name of the field
     * @return the values
     */
    public Set<String> values(String block, String field) {
        return each(block).stream().flatMap((entry) -> entry.text(field).stream()).collect(Collectors.toSet());
    }

}
