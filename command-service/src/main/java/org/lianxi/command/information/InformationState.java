package org.lianxi.command.information;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;

/**
 * An item of information, folded from its events. Immutable.
 *
 * @param submitted how it was sent, null before
 * @param stage how far it has come
 * @param audience units that have it
 * @param acknowledgedBy units that acknowledged it
 */
public record InformationState(InformationSubmitted submitted, Stage stage, List<String> audience,
        Set<String> acknowledgedBy) {

    static final InformationState NONE = new InformationState(null, null, List.of(), Set.of());

    InformationState evolve(InformationEvent event) {
        return switch (event) {
            case InformationSubmitted first -> new InformationState(first, Stage.SUBMITTED, List.of(), Set.of());
            case InformationChecked checked -> at(Stage.CHECKED);
            case InformationReturned returned -> at(Stage.RETURNED);
            case InformationCirculated circulated ->
                new InformationState(this.submitted, Stage.CIRCULATED, circulated.audience(), Set.of());
            case InformationAcknowledged acknowledged -> new InformationState(this.submitted, this.stage, this.audience,
                    Stream.concat(this.acknowledgedBy.stream(), Stream.of(acknowledged.unitCode()))
                        .collect(Collectors.toUnmodifiableSet()));
            case InformationWithdrawn withdrawn -> at(Stage.WITHDRAWN);
        };
    }

    String conferenceId() {
        return (this.submitted != null) ? this.submitted.conferenceId() : null;
    }

    private InformationState at(Stage next) {
        return new InformationState(this.submitted, next, this.audience, this.acknowledgedBy);
    }

    /**
     * How far an item has come.
     */
    public enum Stage {

        /**
         * Sent; the office has to check it, or it circulates at once.
         */
        SUBMITTED,

        /**
         * Fit to be circulated.
         */
        CHECKED,

        /**
         * Sent back to its sender.
         */
        RETURNED,

        /**
         * With its audience.
         */
        CIRCULATED,

        /**
         * Withdrawn by its sender.
         */
        WITHDRAWN

    }

}
