package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.lianxi.contract.action.UrgingLevel;

/**
 * What was asked about an action and waits for an answer.
 *
 * @param extension the request for a later due day that the office has not decided, or
 * null
 * @param coordinations the requests for help that not every unit asked has answered
 * @param urging the last urging while it is unanswered, or null
 */
public record PendingRequests(Extension extension, List<Coordination> coordinations, Urging urging) {

    static final PendingRequests NONE = new PendingRequests(null, List.of(), null);

    PendingRequests extensionAsked(Instant at, LocalDate on) {
        return new PendingRequests(new Extension(at, on), this.coordinations, this.urging);
    }

    PendingRequests extensionDecided() {
        return new PendingRequests(null, this.coordinations, this.urging);
    }

    PendingRequests coordinationAsked(Coordination asked) {
        return new PendingRequests(this.extension,
                Stream.concat(this.coordinations.stream(), Stream.of(asked)).toList(), this.urging);
    }

    PendingRequests coordinationAnswered(String id, String unit) {
        return new PendingRequests(this.extension,
                this.coordinations.stream()
                    .map((asked) -> asked.id().equals(id) ? asked.answeredBy(unit) : asked)
                    .filter((asked) -> !asked.units().isEmpty())
                    .toList(),
                this.urging);
    }

    PendingRequests urged(Urging last) {
        return new PendingRequests(this.extension, this.coordinations, last);
    }

    PendingRequests urgingAnswered() {
        return urged(null);
    }

    /**
     * A request for a later due day.
     *
     * @param askedAt when it was made
     * @param askedOn the day of that
     */
    public record Extension(Instant askedAt, LocalDate askedOn) {
    }

    /**
     * An urging.
     *
     * @param level how strongly
     * @param urgedAt when it was sent
     * @param answerBy the day by which to answer, null in early records, when none had to
     * be set
     */
    public record Urging(UrgingLevel level, Instant urgedAt, LocalDate answerBy) {
    }

    /**
     * A request for help.
     *
     * @param id the request
     * @param askedAt when it was made
     * @param askedOn the day of that
     * @param units the units asked that have not answered
     */
    public record Coordination(String id, Instant askedAt, LocalDate askedOn, List<String> units) {

        Coordination answeredBy(String unit) {
            return new Coordination(this.id, this.askedAt, this.askedOn,
                    this.units.stream().filter((asked) -> !asked.equals(unit)).toList());
        }

    }

}
