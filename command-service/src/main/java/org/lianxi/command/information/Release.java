package org.lianxi.command.information;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseKind;
import org.lianxi.contract.information.ReleaseProposed;

/**
 * The text for the public that was proposed last. Immutable.
 *
 * @param proposed the proposal, null when there was none
 * @param stage how far it has come
 * @param approvedBy units that approved it
 * @param approvedOn the day of the last approval, or null
 */
public record Release(ReleaseProposed proposed, Stage stage, Set<String> approvedBy, LocalDate approvedOn) {

    static final Release NONE = new Release(null, Stage.NONE, Set.of(), null);

    static Release of(ReleaseProposed proposed) {
        return new Release(proposed, Stage.PROPOSED, Set.of(), null);
    }

    Release approved(ReleaseApproved approved) {
        Set<String> all = new HashSet<>(this.approvedBy);
        all.add(approved.unitCode());
        return new Release(this.proposed, approved.complete() ? Stage.APPROVED : this.stage, Set.copyOf(all),
                approved.approvedOn());
    }

    Release at(Stage next) {
        return new Release(this.proposed, next, this.approvedBy, this.approvedOn);
    }

    /**
     * Number of the proposal.
     * @return from 1; 0 when there was none
     */
    public int version() {
        return (this.proposed != null) ? this.proposed.version() : 0;
    }

    /**
     * Whether it is at a stage.
     * @param wanted the stage
     * @return true at that one only
     */
    public boolean is(Stage wanted) {
        return this.stage == wanted;
    }

    /**
     * Whether it is proposed or approved, and not published.
     * @return true while something is left to be done
     */
    public boolean isOpen() {
        return this.stage == Stage.PROPOSED || this.stage == Stage.APPROVED;
    }

    /**
     * Whether the public can read it.
     * @return false once it was withdrawn
     */
    public boolean isPublished() {
        return this.stage == Stage.PUBLISHED;
    }

    /**
     * Whether a version and a digest are those of the proposal.
     * @param version the version
     * @param contentHash the digest
     * @return true for this very text
     */
    public boolean isOf(int version, String contentHash) {
        return this.proposed != null && this.proposed.version() == version
                && this.proposed.contentHash().equals(contentHash);
    }

    /**
     * Whether a unit proposed it.
     * @param unit the unit
     * @return true for that one
     */
    public boolean isProposedBy(String unit) {
        return this.proposed != null && this.proposed.unitCode().equals(unit);
    }

    /**
     * Whether it was proposed by a unit in a role.
     * @param unit the unit
     * @param role the role
     * @return true for the same unit in the same role
     */
    public boolean wasProposedBy(String unit, String role) {
        return isProposedBy(unit) && this.proposed.proposedAs().equals(role);
    }

    /**
     * Whether the proposal says the same.
     * @param kind what is proposed
     * @param title its title
     * @param text its text
     * @param rule the rule cited, or null
     * @param madeOn the day on which the information was made
     * @return true when nothing of it differs
     */
    public boolean says(ReleaseKind kind, String title, String text, String rule, LocalDate madeOn) {
        return this.proposed != null && this.proposed.kind() == kind && this.proposed.title().equals(title)
                && this.proposed.text().equals(text) && Objects.equals(this.proposed.rule(), rule)
                && this.proposed.madeOn().equals(madeOn);
    }

    /**
     * How far a text for the public has come.
     */
    public enum Stage {

        /**
         * None was proposed.
         */
        NONE,

        /**
         * Proposed; approval is awaited.
         */
        PROPOSED,

        /**
         * Approved; publication is awaited.
         */
        APPROVED,

        /**
         * Not approved.
         */
        REFUSED,

        /**
         * Before the public.
         */
        PUBLISHED,

        /**
         * Withdrawn.
         */
        WITHDRAWN

    }

}
