package org.lianxi.command.conference.proposeunitchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A proposal names what a unit is to be: its kind of change, a code, and for a new name
 * the name, for a new unit the kind of body (C-2.3).
 *
 * @param proposal the proposal
 */
public record ProposalIsComplete(ProposeUnitChange proposal) implements Rule {

    private static final Set<String> AFFILIATIONS = Set.of("government", "party", "mass-organisation",
            "dispatched-branch", "central-agency", "public-institution", "judicial", "military", "enterprise", "other");

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    @Override
    public boolean holds() {
        return missing().isEmpty();
    }

    @Override
    public String path() {
        return "membership.unitChange";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

    private String missing() {
        boolean admitted = "admit".equals(this.proposal.kind());
        boolean named = admitted || "rename".equals(this.proposal.kind());
        if (!named && !"withdraw".equals(this.proposal.kind())) {
            return "kind";
        }
        if (!CODE.matcher(this.proposal.unitCode()).matches()) {
            return "unitCode";
        }
        if (named && (this.proposal.name() == null || this.proposal.name().isBlank())) {
            return "name";
        }
        return (admitted && !AFFILIATIONS.contains(String.valueOf(this.proposal.affiliation()))) ? "affiliation" : "";
    }

}
