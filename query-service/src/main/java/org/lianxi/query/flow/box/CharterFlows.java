package org.lianxi.query.flow.box;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.information.InformationSubmitted;

/**
 * The flows of the charter in force.
 *
 * @param office whose boxes those of the office and of the conference are
 * @param convener whose boxes those of the convener are
 * @param promptly the charter's term for what is to be sent on promptly, or null
 * @param flows the flows in the charter's order
 * @param since the event by which it came into force
 * @param former the flows before, so that folding an old event again finds those of then;
 * null for the first
 */
record CharterFlows(String office, String convener, String promptly, List<Flow> flows, long since,
        CharterFlows former) {

    static final CharterFlows NONE = new CharterFlows(null, null, null, List.of(), 0, null);

    static final String ALL = "all-member-units";

    private static final String CONVENER = "convener";

    private static final String ANY = "any-unit";

    private static final Set<String> OFFICE = Set.of("office", "conference");

    /** Groups that only what is sent tells the members of. */
    private static final Set<String> OPEN = Set.of(ANY, ALL, "lead-units", "co-units", "named-units", "attending-units",
            "nominating-unit");

    static CharterFlows of(Charter charter, long since, CharterFlows former) {
        RuleSetting term = charter.rules().get("reporting.promptly.referralWithin");
        return new CharterFlows(charter.office(), convener(charter),
                (term != null && term.value() instanceof String text) ? text : null,
                charter.flows().stream().map((flow) -> Flow.of(flow, charter)).toList(), since,
                (former != null) ? former.alone() : null);
    }

    private CharterFlows alone() {
        return new CharterFlows(this.office, this.convener, this.promptly, this.flows, this.since, null);
    }

    /**
     * The flows that were in force when an event happened.
     */
    CharterFlows at(long index) {
        return (this.since <= index || this.former == null) ? this : this.former;
    }

    private static String convener(Charter charter) {
        return charter.seats()
            .stream()
            .filter((seat) -> CONVENER.equals(seat.role()))
            .findFirst()
            .map((seat) -> (seat.unit() != null) ? seat.unit() : seat.organ())
            .orElse(charter.office());
    }

    Optional<Flow> flow(String id) {
        return this.flows.stream().filter((flow) -> flow.id().equals(id)).findFirst();
    }

    /**
     * The flow that something goes by of itself.
     * @param carrier what carries it
     * @param by who did it, or null
     * @return empty when no flow of that sender is carried by it
     */
    Optional<Flow> carried(String carrier, String by) {
        return this.flows.stream().filter((flow) -> flow.isCarriedBy(carrier) && flow.isSentBy(by)).findFirst();
    }

    /**
     * The flow of information that names none: what units tell each other.
     */
    Optional<Flow> exchange() {
        String information = FlowCarriers.of(InformationSubmitted.class);
        return this.flows.stream()
            .filter((flow) -> flow.isCarriedBy(information) && ANY.equals(flow.from()) && flow.to().contains(ANY))
            .findFirst();
    }

    /**
     * The code that boxes of a party are kept under.
     * @param party a unit, an organ or a group
     * @return the host of the office or of the convener's seat for these two, else the
     * party itself
     */
    String box(String party) {
        if (OFFICE.contains(party)) {
            return this.office;
        }
        return CONVENER.equals(party) ? this.convener : party;
    }

    static boolean isOpen(String party) {
        return OPEN.contains(party);
    }

    /**
     * A flow.
     *
     * @param senders who sends by it, whom others stand in for included
     * @param clause the clause or duty that it comes from
     * @param clauseText its words, or null
     * @param carriedBy what carries it, null in older charters
     */
    record Flow(String id, String from, List<String> senders, List<String> to, String what, String when, String clause,
            String clauseText, List<String> carriedBy, List<String> counts) {

        static Flow of(Charter.Flow flow, Charter charter) {
            return new Flow(flow.id(), flow.from(), charter.senders(flow), flow.to(), flow.what(), flow.when(),
                    flow.clause(), charter.clauseOf("flows." + flow.id()).map(Charter.Clause::text).orElse(null),
                    flow.carriedBy(), flow.counts());
        }

        boolean isCarriedBy(String carrier) {
            return this.carriedBy != null && this.carriedBy.contains(carrier);
        }

        boolean isSentBy(String by) {
            return by == null || this.senders.stream()
                .anyMatch((sender) -> sender.equals(by) || isOpen(sender) || isOfTheConference(sender));
        }

        /**
         * Whoever acts for them, its own rules have seen to it.
         */
        boolean isOfTheConference(String sender) {
            return CONVENER.equals(sender) || OFFICE.contains(sender);
        }

        /**
         * A flow that is not kept has nothing that would carry it.
         */
        boolean kept() {
            return this.carriedBy == null || !this.carriedBy.isEmpty();
        }

    }

}
