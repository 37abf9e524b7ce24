package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was asked about an action and waits for an answer.
 *
 * @param extension the request for a later due day that the office has not decided, or
 * null
 * @param coordinations the requests for help that not every unit asked has answered
 */
public record PendingRequests(Extension extension, List<Coordination> coordinations) {

    static final PendingRequests NONE = new PendingRequests(null, List.of());

    PendingRequests extensionAsked(Instant at, LocalDate on) {
        return new PendingRequests(new Extension(at, on), this.coordinations);
    }

    PendingRequests extensionDecided() {
        return new PendingRequests(null, this.coordinations);
    }

    PendingRequests coordinationAsked(Coordination asked) {
        return new PendingRequests(this.extension,
                Stream.concat(this.coordinations.stream(), Stream.of(asked)).toList());
    }

    PendingRequests coordinationAnswered(String id, String unit) {
        return new PendingRequests(this.extension,
                this.coordinations.stream()
                    .map((asked) -> asked.id().equals(id) ? asked.answeredBy(unit) : asked)
                    .filter((asked) -> !asked.units().isEmpty())
                    .toList());
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
