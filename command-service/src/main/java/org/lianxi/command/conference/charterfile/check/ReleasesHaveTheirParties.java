package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Where a kind runs as information and one approves or publishes what is for the public,
 * another does the other part, and both are units or organs and no groups.
 */
final class ReleasesHaveTheirParties implements Check {

    private static final String APPROVES = "approves";

    private static final String PUBLISHES = "publishes";

    @Override
    public void examine(Draft draft, Findings findings) {
        DraftKind.of(draft)
            .stream()
            .filter(DraftKind::runsAsInformation)
            .forEach((kind) -> examine(kind, draft, findings));
    }

    private static void examine(DraftKind kind, Draft draft, Findings findings) {
        Entry roles = kind.entry().at("roles");
        List<String> approvers = playing(APPROVES, roles);
        List<String> publishers = playing(PUBLISHES, roles);
        if (approvers.isEmpty() != publishers.isEmpty()) {
            findings.report(roles, "release-parties-set", kind.id(), approvers.isEmpty() ? APPROVES : PUBLISHES);
        }
        Stream.concat(approvers.stream(), publishers.stream())
            .filter(draft::isGroup)
            .forEach((group) -> findings.report(roles.at(group), "release-party-acts", group));
    }

    private static List<String> playing(String part, Entry roles) {
        return roles.names().stream().filter((name) -> roles.text(name).filter(part::equals).isPresent()).toList();
    }

}
