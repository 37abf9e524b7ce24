package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.Optional;

import org.lianxi.notification.deadline.matter.Corrigenda;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.MinutesMatter;

import org.springframework.stereotype.Component;

/**
 * Whoever has the minutes gets their corrections: an issued corrigendum is copy-reported
 * as the minutes are ({@code minutes.copyReport}, C-4.7, INV-16).
 */
@Component
final class CorrigendumIsFiled implements Limit {

    @Override
    public String rule() {
        return "minutes.copyReport.within";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof MinutesMatter minutes)) {
            return List.of();
        }
        return minutes.corrigenda()
            .unfiled()
            .stream()
            .map((corrigendum) -> deadline(corrigendum, found.id(), minutes, frame))
            .flatMap(Optional::stream)
            .toList();
    }

    private Optional<Deadline> deadline(Corrigenda.Unfiled corrigendum, String minutesId, MinutesMatter minutes,
            Frame frame) {
        return MinutesAreFiled.copyReport(corrigendum.issuedAt(), corrigendum.issuedOn(), frame)
            .map((begun) -> begun.of(this, minutesId + "/" + corrigendum.id(),
                    minutes.title() + "（" + corrigendum.documentNumber() + "）", frame.office(), Reminding.USUAL,
                    frame.page("minutes", minutesId)));
    }

}
