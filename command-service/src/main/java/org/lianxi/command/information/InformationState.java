package org.lianxi.command.information;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;

/**
 * An item of information, folded from its events. Immutable.
 *
 * @param submitted how it was sent, null before
 * @param stage how far it has come
 * @param audience units that have it
 * @param acknowledgedBy units that acknowledged it
 * @param release what of it was proposed for the public
 */
public record InformationState(InformationSubmitted submitted, Stage stage, List<String> audience,
        Set<String> acknowledgedBy, Release release) {

    static final InformationState NONE = new InformationState(null, null, List.of(), Set.of(), Release.NONE);

    InformationState evolve(InformationEvent event) {
        return switch (event) {
            case InformationSubmitted first ->
                new InformationState(first, Stage.SUBMITTED, List.of(), Set.of(), Release.NONE);
            case InformationChecked checked -> at(Stage.CHECKED);
            case InformationReturned returned -> at(Stage.RETURNED);
            case InformationCirculated circulated ->
                new InformationState(this.submitted, Stage.CIRCULATED, circulated.audience(), Set.of(), this.release);
            case InformationAcknowledged acknowledged -> new InformationState(this.submitted, this.stage, this.audience,
                    Stream.concat(this.acknowledgedBy.stream(), Stream.of(acknowledged.unitCode()))
                        .collect(Collectors.toUnmodifiableSet()),
                    this.release);
            case InformationWithdrawn withdrawn -> at(Stage.WITHDRAWN);
            case ReleaseProposed proposed -> with(Release.of(proposed));
            case ReleaseApproved approved -> with(this.release.approved(approved));
            case ReleaseRefused refused -> with(this.release.at(Release.Stage.REFUSED));
            case InformationPublished published -> with(this.release.at(Release.Stage.PUBLISHED));
            case ReleaseWithdrawn withdrawn -> with(this.release.at(Release.Stage.WITHDRAWN));
        };
    }

    String conferenceId() {
        return (this.submitted != null) ? this.submitted.conferenceId() : null;
    }

    private InformationState at(Stage next) {
        return new InformationState(this.submitted, next, this.audience, this.acknowledgedBy, this.release);
    }

    private InformationState with(Release next) {
        return new InformationState(this.submitted, this.stage, this.audience, this.acknowledgedBy, next);
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
