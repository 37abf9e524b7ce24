package org.lianxi.command.conference.charterfile.check;

import java.util.List;
import java.util.Optional;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;
import org.lianxi.contract.information.InformationActs;

/**
 * A clock of a kind that runs as information starts and stops by what is done with
 * information.
 */
final class ClocksOfInformation implements Check {

    @Override
    public void examine(Draft draft, Findings findings) {
        draft.each("clocks")
            .stream()
            .filter((clock) -> isOne(clock, draft))
            .forEach((clock) -> examine(clock, findings));
    }

    static boolean isOne(Entry clock, Draft draft) {
        Optional<String> kind = clock.text("kind");
        return kind.isPresent() && DraftKind.of(draft)
            .stream()
            .anyMatch((one) -> one.id().equals(kind.get()) && one.runsAsInformation());
    }

    private static void examine(Entry clock, Findings findings) {
        if (clock.at("stoppedBy").isPresent() && !clock.at("startedBy").isPresent()) {
            findings.report(clock.at("stoppedBy"), "clock-starts-before-it-stops");
            return;
        }
        List<String> starting = InformationActs.starting();
        clock.text("startedBy").ifPresent((start) -> {
            if (!starting.contains(start)) {
                findings.report(clock.at("startedBy"), "clock-act-supported", start, String.join(", ", starting));
                return;
            }
            List<String> stopping = InformationActs.stopping(start);
            String stop = clock.text("stoppedBy").orElse("");
            if (!stopping.contains(stop)) {
                findings.report(clock.at("stoppedBy").isPresent() ? clock.at("stoppedBy") : clock.at("startedBy"),
                        "clock-act-supported", stop, String.join(", ", stopping));
            }
        });
    }

}
