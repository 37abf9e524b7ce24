package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The office issues a bulletin to every member unit from time to time
 * ({@code reporting.promptly.digestEvery}, C-4.11, INV-23). One that fell due and that it
 * then did not want is no longer owed. When it falls due the office is led to the draft
 * that it works on, or to what one would say by the record.
 */
@Component
final class BulletinIsIssued implements Limit {

    @Override
    public String rule() {
        return "reporting.promptly.digestEvery";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ConferenceMatter conference)) {
            return List.of();
        }
        return frame.term("reporting.promptly.digestEvery")
            .map((term) -> frame.again(term, conference.bulletins().settledOn())
                .of(this, found.id(), conference.name(), frame.office(), Reminding.USUAL,
                        link(conference.bulletins().drafts(), frame)))
            .stream()
            .toList();
    }

    private static String link(List<String> drafts, Frame frame) {
        return drafts.isEmpty() ? frame.page("bulletin-draft") : frame.page("bulletins", drafts.getLast());
    }

}
