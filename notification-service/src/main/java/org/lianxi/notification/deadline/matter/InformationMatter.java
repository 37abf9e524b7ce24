package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.information.InformationSubmitted;

/**
 * An item of information that goes by a flow of the charter, until it has reached its
 * receivers. What goes by none is not watched.
 *
 * @param title what it is about
 * @param flowId the charter's flow
 * @param submittedAt when it was sent
 * @param submittedOn the day
 * @param withOffice whether it waits for the office to circulate it
 * @param waitingFor the units that have not acknowledged it
 */
public record InformationMatter(String title, String flowId, Instant submittedAt, LocalDate submittedOn,
        boolean withOffice, List<String> waitingFor) implements Matter {

    static InformationMatter submitted(InformationSubmitted event, Instant at) {
        return (event.flowId() == null) ? null : new InformationMatter(event.title(), event.flowId(), at,
                event.submittedOn(), event.throughOffice(), event.audience());
    }

    InformationMatter circulated(List<String> audience) {
        return new InformationMatter(this.title, this.flowId, this.submittedAt, this.submittedOn, false, audience);
    }

    InformationMatter acknowledged(String unit) {
        return new InformationMatter(this.title, this.flowId, this.submittedAt, this.submittedOn, this.withOffice,
                this.waitingFor.stream().filter((one) -> !one.equals(unit)).toList());
    }

    /**
     * It was returned or withdrawn.
     */
    InformationMatter ended() {
        return new InformationMatter(this.title, this.flowId, this.submittedAt, this.submittedOn, false, List.of());
    }

    @Override
    public boolean open() {
        return !this.waitingFor.isEmpty();
    }

}
