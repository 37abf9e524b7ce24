package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.calendar.Term;
import org.lianxi.contract.information.InformationActs;
import org.lianxi.notification.deadline.matter.CaseClock;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.InformationMatter;
import org.lianxi.notification.deadline.matter.ReleaseMatter;
import org.lianxi.notification.notice.Title;

import org.springframework.stereotype.Component;

/**
 * What a law sets a term for with information is done within it: what is proposed for the
 * public is published in so many working days from the day on which it was made
 * ({@code clocks}, domain §1.9, Regulation on Government Information Disclosure, article
 * 26). Whoever can bring it further is reminded; once it is refused or withdrawn, nothing
 * is left to be done.
 */
@Component
final class StatutoryClockOfInformationRuns implements Limit {

    @Override
    public String rule() {
        return "caseKinds";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof InformationMatter matter)) {
            return List.of();
        }
        return frame.conference()
            .clocks()
            .stream()
            .filter(CaseClock::isOfInformation)
            .flatMap((clock) -> running(clock, matter, frame)
                .map((run) -> deadline(clock, run, found.id(), matter, frame))
                .stream())
            .toList();
    }

    private Deadline deadline(CaseClock clock, Running run, String id, InformationMatter matter, Frame frame) {
        return frame.within(Term.parse(clock.within(), clock.workingDays()), run.at(), run.on())
            .of(this, id + "/" + clock.id(), Title.of(matter.title() + "（" + clock.law() + "）"), run.units(),
                    Reminding.USUAL, frame.page("information", id))
            .ofKind(clock.kind());
    }

    private static Optional<Running> running(CaseClock clock, InformationMatter matter, Frame frame) {
        ReleaseMatter release = matter.release();
        return switch (clock.stoppedBy().getFirst()) {
            case InformationActs.CIRCULATE ->
                (matter.circulatedOn() != null || matter.endedOn() != null) ? Optional.empty()
                        : Optional.of(new Running(matter.submittedAt(), matter.submittedOn(), frame.office()));
            case InformationActs.APPROVE -> (release == null || release.awaiting().isEmpty()) ? Optional.empty()
                    : Optional.of(new Running(release.proposedAt(), release.madeOn(), release.awaiting()));
            case InformationActs.PUBLISH ->
                (release == null) ? Optional.empty() : Optional.of(new Running(release.proposedAt(), release.madeOn(),
                        Stream.concat(release.awaiting().stream(), release.publishers().stream()).distinct().toList()));
            default -> Optional.empty();
        };
    }

    /**
     * A clock that runs.
     *
     * @param at when it was set going
     * @param on the day from which it counts
     * @param units who can bring it further
     */
    private record Running(Instant at, LocalDate on, List<String> units) {
    }

}
