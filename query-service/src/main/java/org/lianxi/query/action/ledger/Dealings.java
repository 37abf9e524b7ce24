package org.lianxi.query.action.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.lianxi.contract.action.DecisionBasis;

/**
 * What passed between an action's units and the office, each kind in the order in which
 * it happened.
 *
 * @param extensions requests for more time
 * @param urgings how the office pressed
 * @param coordinations what other units were asked to help with
 * @param reliefs requests that others lead the action
 * @param reassignments how it was handed over
 * @param cancellation how it was called off, or null
 */
public record Dealings(List<Extension> extensions, List<Urging> urgings, List<Coordination> coordinations,
        List<Relief> reliefs, List<Reassignment> reassignments, Cancellation cancellation) {

    static final Dealings NONE = new Dealings(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /**
     * The request for more time that waits.
     * @return it, or empty
     */
    public Optional<Extension> pendingExtension() {
        return this.extensions.stream().filter((one) -> one.outcome() == null).findFirst();
    }

    /**
     * The last urging while it waits for an answer.
     * @return it, or empty
     */
    public Optional<Urging> openUrging() {
        return this.urgings.isEmpty() ? Optional.empty()
                : Optional.of(this.urgings.getLast()).filter((last) -> last.settledOn() == null);
    }

    Dealings with(Extension asked) {
        return withExtensions(and(this.extensions, asked));
    }

    Dealings extensionDecided(String outcome, LocalDate dueOn, String byUnit, String remark, LocalDate on, long index) {
        return withExtensions(last(this.extensions, (one) -> new Extension(one.number(), one.unitCode(), one.askedFor(),
                one.reason(), one.requestedOn(), outcome, dueOn, byUnit, remark, on, index)));
    }

    private Dealings withExtensions(List<Extension> all) {
        return new Dealings(all, this.urgings, this.coordinations, this.reliefs, this.reassignments, this.cancellation);
    }

    Dealings with(Urging urging) {
        return withUrgings(and(this.urgings, urging));
    }

    /**
     * The lead unit answered the last urging, by words or by reporting.
     */
    Dealings urgingSettled(String answer, LocalDate on) {
        return openUrging().isEmpty() ? this : withUrgings(last(this.urgings, (one) -> new Urging(one.number(),
                one.level(), one.unitCode(), one.byUnit(), one.reason(), one.answerBy(), one.urgedOn(), answer, on)));
    }

    private Dealings withUrgings(List<Urging> all) {
        return new Dealings(this.extensions, all, this.coordinations, this.reliefs, this.reassignments,
                this.cancellation);
    }

    Dealings with(Coordination asked) {
        return withCoordinations(and(this.coordinations, asked));
    }

    Dealings answered(String coordinationId, CoordinationAnswer answer) {
        List<Coordination> all = new ArrayList<>(this.coordinations);
        all.replaceAll((one) -> one.coordinationId().equals(coordinationId) ? one.answered(answer) : one);
        return withCoordinations(List.copyOf(all));
    }

    private Dealings withCoordinations(List<Coordination> all) {
        return new Dealings(this.extensions, this.urgings, all, this.reliefs, this.reassignments, this.cancellation);
    }

    Dealings with(Relief asked) {
        return withReliefs(and(this.reliefs, asked));
    }

    Dealings reliefDecided(String outcome, String byUnit, String remark, LocalDate on) {
        boolean waits = !this.reliefs.isEmpty() && this.reliefs.getLast().outcome() == null;
        return !waits ? this : withReliefs(last(this.reliefs, (one) -> new Relief(one.unitCode(), one.proposedUnit(),
                one.reason(), one.requestedOn(), outcome, byUnit, remark, on)));
    }

    private Dealings withReliefs(List<Relief> all) {
        return new Dealings(this.extensions, this.urgings, this.coordinations, all, this.reassignments,
                this.cancellation);
    }

    Dealings reassigned(Reassignment how, boolean sameLead) {
        Dealings handedOver = new Dealings(this.extensions, this.urgings, this.coordinations, this.reliefs,
                and(this.reassignments, how), this.cancellation);
        return sameLead ? handedOver : handedOver.urgingSettled(null, how.reassignedOn())
            .reliefDecided("granted", how.byUnit(), how.reason(), how.reassignedOn());
    }

    Dealings cancelled(Cancellation how) {
        return new Dealings(this.extensions, this.urgings, this.coordinations, this.reliefs, this.reassignments, how);
    }

    static <T> List<T> and(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    static <T> List<T> last(List<T> list, UnaryOperator<T> change) {
        List<T> all = new ArrayList<>(list);
        if (!all.isEmpty()) {
            all.add(change.apply(all.removeLast()));
        }
        return List.copyOf(all);
    }

    /**
     * A request for more time.
     *
     * @param number its place among the action's requests
     * @param unitCode who asked
     * @param askedFor the day asked for
     * @param reason why
     * @param requestedOn the day of the request
     * @param outcome {@code granted}, {@code refused}, or null while it waits
     * @param dueOn the day granted, or null
     * @param byUnit unit of the officer who decided
     * @param remark the officer's remark, or the reason of a refusal
     * @param decidedOn the day of the decision
     * @param decidedAtIndex log index of the decision, or null while it waits
     */
    public record Extension(int number, String unitCode, LocalDate askedFor, String reason, LocalDate requestedOn,
            String outcome, LocalDate dueOn, String byUnit, String remark, LocalDate decidedOn, Long decidedAtIndex) {
    }

    /**
     * An urging.
     *
     * @param number its place among the action's urgings
     * @param level {@code blue}, {@code orange} or {@code red}
     * @param unitCode the unit pressed
     * @param byUnit unit of the officer who pressed
     * @param reason why
     * @param answerBy the day by which to answer, or null in early records
     * @param urgedOn the day of the urging
     * @param answer the answer in words, or null when a report settled it or it waits
     * @param settledOn the day on which it was answered, or null while it waits
     */
    public record Urging(int number, String level, String unitCode, String byUnit, String reason, LocalDate answerBy,
            LocalDate urgedOn, String answer, LocalDate settledOn) {
    }

    /**
     * What other units were asked to help with.
     *
     * @param coordinationId the request
     * @param unitCode who asked
     * @param units the units asked
     * @param matter what was asked of them
     * @param requestedOn the day of the request
     * @param answers what they said
     */
    public record Coordination(String coordinationId, String unitCode, List<String> units, String matter,
            LocalDate requestedOn, List<CoordinationAnswer> answers) {

        Coordination answered(CoordinationAnswer answer) {
            return new Coordination(this.coordinationId, this.unitCode, this.units, this.matter, this.requestedOn,
                    and(this.answers, answer));
        }

        /**
         * Whether a unit still has to answer.
         * @param unit the unit
         * @return false when it was not asked
         */
        public boolean awaits(String unit) {
            return this.units.contains(unit)
                    && this.answers.stream().noneMatch((answer) -> answer.unitCode().equals(unit));
        }

    }

    /**
     * A unit's answer.
     *
     * @param unitCode the unit
     * @param answer what it said
     * @param answeredOn the day
     */
    public record CoordinationAnswer(String unitCode, String answer, LocalDate answeredOn) {
    }

    /**
     * A request that others lead the action.
     *
     * @param unitCode who asked
     * @param proposedUnit the unit that it proposed, or null
     * @param reason why
     * @param requestedOn the day of the request
     * @param outcome {@code granted}, {@code refused}, or null while it waits
     * @param byUnit unit of the officer who decided
     * @param remark why it was decided so
     * @param decidedOn the day of the decision
     */
    public record Relief(String unitCode, String proposedUnit, String reason, LocalDate requestedOn, String outcome,
            String byUnit, String remark, LocalDate decidedOn) {
    }

    /**
     * How the action was handed over.
     *
     * @param formerLeadUnit who led
     * @param formerCoUnits who took part
     * @param leadUnit who leads from then on
     * @param coUnits who takes part from then on
     * @param acceptanceNeeded whether the new lead unit has to accept first
     * @param reason why
     * @param basis what a change of the lead rests on, or null
     * @param byUnit unit of the officer
     * @param reassignedOn the day
     */
    public record Reassignment(String formerLeadUnit, List<String> formerCoUnits, String leadUnit, List<String> coUnits,
            boolean acceptanceNeeded, String reason, DecisionBasis basis, String byUnit, LocalDate reassignedOn) {
    }

    /**
     * How the action was called off.
     *
     * @param basis what it rests on
     * @param reason why
     * @param byUnit unit of the officer who recorded it
     * @param cancelledOn the day
     */
    public record Cancellation(DecisionBasis basis, String reason, String byUnit, LocalDate cancelledOn) {
    }

}
