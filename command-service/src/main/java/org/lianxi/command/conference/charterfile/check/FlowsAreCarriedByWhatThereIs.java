package org.lianxi.command.conference.charterfile.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;
import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.issue.IssueRaised;

/**
 * What carries a flow is an event that can, or an act of the file's case kinds which
 * those who send by the flow may do and of which all its receivers hear. What names no
 * flow itself carries one flow of a sender. Figures go as information (domain §1.7).
 */
final class FlowsAreCarriedByWhatThereIs implements Check {

    private static final String INFORMATION = FlowCarriers.of(InformationSubmitted.class);

    /** Carriers that name their flow. */
    private static final Set<String> NAMING = Set.of(INFORMATION, FlowCarriers.of(IssueRaised.class));

    private static final String ALL = "all-member-units";

    /** Groups that anybody may belong to. */
    private static final Set<String> OPEN = Set.of("any-unit", ALL, "lead-units", "co-units", "named-units",
            "attending-units", "nominating-unit", "participants", "asked", "opener");

    private static final Map<String, String> SAME_AS = Map.of("conference", "office");

    @Override
    public void examine(Draft draft, Findings findings) {
        Map<String, Set<String>> sentBy = new HashMap<>();
        for (Entry flow : draft.each("flows")) {
            Set<String> senders = Set.copyOf(senders(flow, draft));
            for (Entry carrier : flow.each("carriedBy")) {
                carrier.text().ifPresent((name) -> {
                    examine(carrier, name, flow, senders, draft, findings);
                    if (!NAMING.contains(name)) {
                        Set<String> others = sentBy.merge(name, senders, FlowsAreCarriedByWhatThereIs::meeting);
                        if (others.isEmpty()) {
                            findings.report(carrier, "carrier-of-one-flow", name);
                        }
                    }
                });
            }
            if (!flow.each("counts").isEmpty() && !flow.texts("carriedBy").equals(List.of(INFORMATION))) {
                findings.report(flow.at("counts"), "counts-go-as-information", INFORMATION);
            }
        }
    }

    /**
     * The senders of two flows together; empty when they share one.
     */
    private static Set<String> meeting(Set<String> some, Set<String> others) {
        boolean apart = some.stream().noneMatch(others::contains)
                && Stream.concat(some.stream(), others.stream()).noneMatch(OPEN::contains);
        return apart ? Set.copyOf(Stream.concat(some.stream(), others.stream()).toList()) : Set.of();
    }

    private static List<String> senders(Entry flow, Draft draft) {
        String from = flow.text("from").orElse("");
        Stream<String> standIns = draft.rules()
            .leaf("information.senders." + from)
            .stream()
            .flatMap((leaf) -> leaf.value().items().stream())
            .flatMap((item) -> item.text().stream());
        return Stream.concat(Stream.of(from), standIns).distinct().toList();
    }

    private static void examine(Entry carrier, String name, Entry flow, Set<String> senders, Draft draft,
            Findings findings) {
        if (FlowCarriers.event(name).isPresent()) {
            return;
        }
        Optional<Entry> found = DraftKind.of(draft)
            .stream()
            .filter((kind) -> name.startsWith(kind.id() + "."))
            .flatMap((kind) -> kind.act(name.substring(kind.id().length() + 1)).stream())
            .findFirst();
        if (found.isEmpty()) {
            findings.report(carrier, "carrier-known", name);
            return;
        }
        Entry act = found.get();
        if (senders.stream().noneMatch(draft::isUnknownParty) && !meets(senders, act.texts("by"))) {
            findings.report(carrier, "carrier-has-the-flows-sender", name, String.join(", ", senders));
        }
        List<String> reached = Stream.concat(act.texts("asks").stream(), act.texts("tells").stream()).toList();
        flow.each("to")
            .forEach((to) -> to.text()
                .filter((party) -> !isReached(party, reached, draft))
                .ifPresent((party) -> findings.report(carrier, "carrier-reaches-the-receivers", name, party)));
    }

    private static boolean meets(Set<String> senders, List<String> by) {
        return Stream.concat(senders.stream(), by.stream()).anyMatch(OPEN::contains)
                || senders.stream().map((sender) -> SAME_AS.getOrDefault(sender, sender)).anyMatch(by::contains);
    }

    /**
     * Bodies outside are not all told from here: who posts on a platform has told it.
     */
    private static boolean isReached(String party, List<String> reached, Draft draft) {
        String meant = SAME_AS.getOrDefault(party, party);
        boolean outside = !draft.isGroup(party) && draft.isUnknownUnit(party);
        return outside || reached.contains(meant) || (!ALL.equals(party) && reached.stream().anyMatch(OPEN::contains));
    }

}
