package org.lianxi.query.flow.box;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that was sent by a flow of the charter.
 *
 * @param flowId the flow
 * @param carrier what carried it, as the charter file names it
 * @param byUnit the unit or organ that did it, or null
 * @param sender whose outbox it is in: a unit, or an organ
 * @param receivers whose inboxes it is in: units and organs
 * @param awaiting receivers that have not given a receipt
 * @param open whether any is awaited
 * @param told when receivers were reached first, by their codes
 * @param receipts who gave a receipt, in order
 * @param subjectType what it is about, such as {@code case}
 * @param subjectId id of that
 * @param title what it is called, or null where that is known of its subject
 * @param opening whether the subject began with it
 * @param sentOn day it was sent
 * @param sentAt when that was recorded
 * @param sentAtIndex log index of that, to sort by
 * @param ended {@code returned}, {@code withdrawn}, {@code superseded}, {@code cancelled}
 * or {@code lapsed}, or null
 */
record FlowItem(String flowId, String carrier, String byUnit, String sender, List<String> receivers,
        List<String> awaiting, boolean open, Map<String, Instant> told, List<Receipt> receipts, String subjectType,
        String subjectId, String title, boolean opening, LocalDate sentOn, Instant sentAt, long sentAtIndex,
        String ended) {

    /** What nobody has any more, whoever had it. */
    private static final Set<String> WITHDRAWALS = Set.of("returned", "withdrawn");

    /**
     * An organ is awaited once it is owed a notice; before, nobody asks it for a receipt.
     * @return the changed item, or null when nothing changes
     */
    FlowItem owed(Collection<String> parties) {
        List<String> all = new ArrayList<>(this.awaiting);
        this.receivers.stream()
            .filter(parties::contains)
            .filter((party) -> !all.contains(party) && !hasReceiptOf(party))
            .forEach(all::add);
        return (this.ended != null || all.size() == this.awaiting.size()) ? null
                : with(List.copyOf(all), this.told, this.receipts, null);
    }

    FlowItem told(Collection<String> parties, Instant at) {
        Map<String, Instant> all = new LinkedHashMap<>(this.told);
        this.receivers.stream().filter(parties::contains).forEach((party) -> all.putIfAbsent(party, at));
        return (all.size() == this.told.size()) ? null : with(this.awaiting, all, this.receipts, this.ended);
    }

    FlowItem received(String party, String how, Instant at) {
        if (!this.receivers.contains(party) || hasReceiptOf(party)) {
            return null;
        }
        List<Receipt> all = new ArrayList<>(this.receipts);
        all.add(new Receipt(party, how, at));
        return with(this.awaiting.stream().filter((one) -> !one.equals(party)).toList(), this.told, List.copyOf(all),
                this.ended);
    }

    /**
     * It ends once, and only while somebody is awaited.
     */
    FlowItem ended(String how) {
        return (this.ended != null || (!this.open && !WITHDRAWALS.contains(how))) ? null
                : with(List.of(), this.told, this.receipts, how);
    }

    boolean hasReceiptOf(String party) {
        return this.receipts.stream().anyMatch((receipt) -> receipt.party().equals(party));
    }

    private FlowItem with(List<String> waiting, Map<String, Instant> reached, List<Receipt> all, String how) {
        return new FlowItem(this.flowId, this.carrier, this.byUnit, this.sender, this.receivers, waiting,
                !waiting.isEmpty(), reached, all, this.subjectType, this.subjectId, this.title, this.opening,
                this.sentOn, this.sentAt, this.sentAtIndex, how);
    }

    /**
     * What shows that a receiver has it.
     *
     * @param how {@code notice} acknowledged, {@code information} acknowledged,
     * {@code consent}, {@code objection}, {@code reply}, {@code answer}, {@code act},
     * {@code contribution}, {@code publication}, {@code preparation}, {@code decision},
     * {@code acceptance} or {@code filing}
     */
    record Receipt(String party, String how, Instant at) {
    }

}
