package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with information, by the names by which a charter's clocks know it where a
 * kind {@code runsAs: information}.
 */
public final class InformationActs {

    /**
     * Sending it.
     */
    public static final String SUBMIT = "submit-information";

    /**
     * Passing it on to its audience.
     */
    public static final String CIRCULATE = "circulate-information";

    /**
     * Proposing a text for the public.
     */
    public static final String PROPOSE = "propose-release";

    /**
     * Approving it, by the last one who has to.
     */
    public static final String APPROVE = "approve-release";

    /**
     * Publishing it.
     */
    public static final String PUBLISH = "publish-information";

    private static final Set<String> ENDS = Set.of("return-information", "withdraw-information");

    private static final Set<String> ENDS_A_RELEASE = Set.of("refuse-release", "withdraw-release");

    private InformationActs() {
    }

    /**
     * The acts that may start a clock.
     * @return their names
     */
    public static List<String> starting() {
        return List.of(SUBMIT, PROPOSE);
    }

    /**
     * The acts that may stop a clock.
     * @param start the act that starts it
     * @return their names, none when it cannot be started by that act
     */
    public static List<String> stopping(String start) {
        return switch (start) {
            case SUBMIT -> List.of(CIRCULATE);
            case PROPOSE -> List.of(APPROVE, PUBLISH);
            default -> List.of();
        };
    }

    /**
     * Whether something done ends a clock before its time: what was returned, refused or
     * withdrawn has nothing left that could be done in time.
     * @param start the act that started the clock
     * @param act what was done
     * @return true if the clock runs no longer
     */
    public static boolean ends(String start, String act) {
        return ENDS.contains(act) || (PROPOSE.equals(start) && ENDS_A_RELEASE.contains(act));
    }

    /**
     * What an event says was done.
     * @param event the event
     * @return the act and the day that counts; empty when no clock starts, stops or ends
     * by it, as by an approval that others have yet to complete
     */
    public static Optional<Done> of(InformationEvent event) {
        return Optional.ofNullable(switch (event) {
            case InformationSubmitted submitted -> new Done(SUBMIT, submitted.submittedOn());
            case InformationReturned returned -> new Done("return-information", returned.returnedOn());
            case InformationChecked checked -> null;
            case InformationAcknowledged acknowledged -> null;
            case InformationCirculated circulated -> new Done(CIRCULATE, circulated.circulatedOn());
            case InformationWithdrawn withdrawn -> new Done("withdraw-information", withdrawn.withdrawnOn());
            case ReleaseProposed proposed -> new Done(PROPOSE, proposed.madeOn());
            case ReleaseApproved approved -> approved.complete() ? new Done(APPROVE, approved.approvedOn()) : null;
            case ReleaseRefused refused -> new Done("refuse-release", refused.refusedOn());
            case InformationPublished published -> new Done(PUBLISH, published.publishedOn());
            case ReleaseWithdrawn withdrawn -> new Done("withdraw-release", withdrawn.withdrawnOn());
        });
    }

    /**
     * Something that was done.
     *
     * @param act its name
     * @param on the day that a clock counts: for a proposal the day on which the
     * information was made, else the day itself
     */
    public record Done(String act, LocalDate on) {
    }

}
