package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Issued minutes are copy-reported to the government within
 * {@code minutes.copyReport.within}. Where the charter wants it at the same time
 * ({@code minutes.copyReport.when: with-issue}) and sets no term, that is on the day of
 * issue (C-4.7, INV-15).
 */
@Component
final class MinutesAreFiled implements Limit {

    @Override
    public String rule() {
        return "minutes.copyReport.within";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MinutesMatter minutes) || minutes.issuedOn() == null
                || minutes.filedOn() != null) {
            return List.of();
        }
        return copyReport(minutes.issuedAt(), minutes.issuedOn(), frame)
            .map((begun) -> begun.of(this, found.id(), minutes.title(), frame.office(), Reminding.USUAL,
                    frame.page("minutes", found.id())))
            .stream()
            .toList();
    }

    /**
     * Until when what was issued is to be reported.
     */
    static Optional<Frame.Begun> copyReport(Instant issuedAt, LocalDate issuedOn, Frame frame) {
        return frame.term("minutes.copyReport.within")
            .map((term) -> frame.within(term, issuedAt, issuedOn))
            .or(() -> frame.says("minutes.copyReport.when", "with-issue") ? Optional.of(frame.by(issuedOn, issuedAt))
                    : Optional.empty());
    }

}
