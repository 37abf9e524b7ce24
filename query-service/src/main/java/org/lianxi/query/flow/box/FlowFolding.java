package org.lianxi.query.flow.box;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lianxi.query.shared.Views;
import org.lianxi.transport.RecordedEvent;

/**
 * Makes items of what was sent by flows, and puts receipts to them. One small view per
 * item; of whom it has to hear and has not, so that nobody adds up receipts.
 */
final class FlowFolding {

    private final Views<FlowItem> items;

    private final Views<FlowSubject> subjects;

    private final Views<CharterFlows> charters;

    private final Views<FlowMembers> members;

    FlowFolding(Views<FlowItem> items, Views<FlowSubject> subjects, Views<CharterFlows> charters,
            Views<FlowMembers> members) {
        this.items = items;
        this.subjects = subjects;
        this.charters = charters;
        this.members = members;
    }

    /**
     * Makes an item, if a flow carries what was sent.
     */
    void sent(Sent sent, RecordedEvent recorded) {
        CharterFlows charter = charter(recorded);
        flow(sent, charter).ifPresent((flow) -> begin(sent, flow, charter, recorded));
    }

    private static Optional<CharterFlows.Flow> flow(Sent sent, CharterFlows charter) {
        if (sent.flowId() != null) {
            return charter.flow(sent.flowId());
        }
        return sent.isInformation() ? charter.exchange() : charter.carried(sent.carrier(), sent.by());
    }

    private void begin(Sent sent, CharterFlows.Flow flow, CharterFlows charter, RecordedEvent recorded) {
        boolean ofTheConference = flow.isOfTheConference(flow.from());
        Set<String> units = units(recorded);
        Set<String> receivers = receivers(sent, flow, charter, units);
        if (!ofTheConference) {
            receivers.remove(sent.by());
        }
        List<String> awaiting = receivers.stream()
            .filter((one) -> sent.proof() == null && units.contains(one))
            .toList();
        List<FlowItem.Receipt> receipts = receivers.stream()
            .filter((one) -> sent.proof() != null)
            .map((one) -> new FlowItem.Receipt(one, sent.proof(), recorded.time()))
            .toList();
        String id = sent.isInformation() ? sent.subjectId() : recorded.id();
        this.items.begin(id, recorded.conferenceId(),
                new FlowItem(flow.id(), sent.carrier(), sent.by(),
                        ofTheConference ? charter.box(flow.from()) : sent.by(), List.copyOf(receivers), awaiting,
                        !awaiting.isEmpty(), Map.of(), receipts, sent.type(), sent.subjectId(), sent.title(),
                        sent.opening(), sent.on(), recorded.time(), recorded.index(), null));
        if (sent.answers() == Sent.Answered.BY_THE_SUBJECT) {
            ended(sent.subjectId(), "superseded", recorded);
        }
        if (sent.answers() != Sent.Answered.BY_RECEIPT) {
            this.subjects.change(sent.subjectId(), recorded.conferenceId(),
                    (known) -> ((known != null) ? known : FlowSubject.NONE).asking(new FlowSubject.Asking(id,
                            recorded.index(), sent.answers() == Sent.Answered.BY_THE_SUBJECT)));
        }
    }

    private CharterFlows charter(RecordedEvent recorded) {
        return this.charters.current(recorded.conferenceId()).orElse(CharterFlows.NONE).at(recorded.index());
    }

    private Set<String> units(RecordedEvent recorded) {
        return this.members.current(recorded.conferenceId()).orElse(FlowMembers.NONE).at(recorded.index());
    }

    /**
     * Whom the flow names among those whom it reached.
     */
    private static Set<String> receivers(Sent sent, CharterFlows.Flow flow, CharterFlows charter, Set<String> units) {
        Set<String> reached = new LinkedHashSet<>();
        for (String party : (sent.reached() != null) ? sent.reached() : List.<String>of()) {
            reached.addAll(CharterFlows.ALL.equals(party) ? units : Set.of(charter.box(party)));
        }
        Set<String> receivers = new LinkedHashSet<>();
        for (String to : flow.to()) {
            if (CharterFlows.isOpen(to)) {
                reached.stream().filter(units::contains).forEach(receivers::add);
                continue;
            }
            String box = charter.box(to);
            if (sent.reached() == null || reached.contains(box) || (sent.isAct() && !units.contains(box))) {
                receivers.add(box);
            }
        }
        return receivers;
    }

    /**
     * Something happened to a subject that shows who has its items.
     */
    void answered(Receipt receipt, RecordedEvent recorded) {
        List<String> asking = asking(receipt.subjectId(), recorded);
        if (!asking.isEmpty()) {
            String party = (receipt.party() != null) ? receipt.party() : charter(recorded).office();
            asking.forEach((item) -> received(item, party, receipt.how(), recorded));
        }
    }

    /**
     * Nobody has to answer the items of a subject any more.
     */
    void ended(String subject, String how, RecordedEvent recorded) {
        asking(subject, recorded).forEach((item) -> change(item, recorded.conferenceId(), (known) -> known.ended(how)));
    }

    private List<String> asking(String subject, RecordedEvent recorded) {
        return this.subjects.current(subject).map((known) -> known.askingBefore(recorded.index())).orElse(List.of());
    }

    void received(String item, String party, String how, RecordedEvent recorded) {
        change(item, recorded.conferenceId(), (known) -> known.received(party, how, recorded.time()));
    }

    /**
     * What is said of no item changes nothing.
     */
    void change(String item, String conferenceId, UnaryOperator<FlowItem> change) {
        this.items.change(item, conferenceId, (known) -> (known != null) ? change.apply(known) : null);
    }

}
