package org.lianxi.query.flow.box;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.Stored;

/**
 * An item of a flow as it is answered, with what it opened.
 */
record FlowAnswer(@JsonUnwrapped Brief brief, List<Opened> opened) {

    /**
     * What a list shows of an item.
     *
     * @param what what the flow is for
     * @param when when the charter has it sent
     * @param clauseText the words of the clause or duty
     * @param byUnit who did it, where that is not whose outbox it is in, or null
     * @param subject what it is about
     * @param ageDays days since it was sent
     * @param ageWorkingDays working days since
     * @param unreceipted receivers that have not given a receipt
     * @param dueOn the day by which what goes promptly is to be with its receivers, or
     * null
     * @param late whether a receipt is missing after that day
     * @param ended {@code returned}, {@code withdrawn}, {@code superseded},
     * {@code cancelled} or {@code lapsed}, or null
     */
    record Brief(String itemId, String flowId, String what, String when, String clause, String clauseText,
            String carrier, UnitName sender, UnitName byUnit, Subject subject, LocalDate sentOn, Instant sentAt,
            long ageDays, int ageWorkingDays, List<Receiver> receivers, List<UnitName> unreceipted, LocalDate dueOn,
            boolean late, String ended) {

        static Brief of(Stored<FlowItem> stored, CharterFlows charter, Units units, Map<String, String> titles,
                FlowBook book) {
            FlowItem item = stored.view();
            Optional<CharterFlows.Flow> flow = charter.flow(item.flowId());
            Optional<LocalDate> due = book.dueOn(item, charter);
            return new Brief(stored.id(), item.flowId(), flow.map(CharterFlows.Flow::what).orElse(null),
                    flow.map(CharterFlows.Flow::when).orElse(null), flow.map(CharterFlows.Flow::clause).orElse(null),
                    flow.map(CharterFlows.Flow::clauseText).orElse(null), item.carrier(), units.named(item.sender()),
                    item.sender().equals(item.byUnit()) ? null : units.named(item.byUnit()),
                    new Subject(item.subjectType(), item.subjectId(),
                            titles.getOrDefault(item.subjectId(), item.title())),
                    book.sentOn(item), item.sentAt(), ChronoUnit.DAYS.between(book.sentOn(item), book.today()),
                    book.workingDaysSince(item),
                    item.receivers().stream().map((party) -> Receiver.of(party, item, units)).toList(),
                    units.named(item.awaiting()), due.orElse(null),
                    item.open() && due.filter((day) -> book.today().isAfter(day)).isPresent(), item.ended());
        }

    }

    /**
     * What an item is about.
     *
     * @param type {@code information}, {@code case}, {@code issue}, {@code opinion},
     * {@code assignment}, {@code guidance}, {@code charter}, {@code nomination},
     * {@code meeting}, {@code minutes}, {@code action} or {@code bulletin}
     */
    record Subject(String type, String id, String title) {
    }

    /**
     * A receiver.
     *
     * @param toldAt when a notice reached it first, or null
     * @param receipt what shows that it has the item, or null
     */
    record Receiver(String unitCode, String unitName, Instant toldAt, Receipted receipt) {

        static Receiver of(String party, FlowItem item, Units units) {
            return new Receiver(party, units.name(party), item.told().get(party),
                    item.receipts()
                        .stream()
                        .filter((receipt) -> receipt.party().equals(party))
                        .findFirst()
                        .map((receipt) -> new Receipted(receipt.how(), receipt.at()))
                        .orElse(null));
        }

    }

    record Receipted(String how, Instant at) {
    }

    /**
     * What came of an item.
     *
     * @param type {@code case}, {@code issue} or {@code action}
     */
    record Opened(String type, String id, String title, LocalDate on) {
    }

}
