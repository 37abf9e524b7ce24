package org.lianxi.notification.deadline.limit;

import java.util.List;
import java.util.Optional;

import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.Found;

import org.springframework.stereotype.Component;

/**
 * The office puts progress together in a bulletin every so often
 * ({@code reporting.promptly.digestEvery}, C-4.11), counted from the first progress that
 * no bulletin has told of. Where nothing has happened, there is nothing to tell.
 */
@Component
final class DigestIsIssued implements Limit {

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ConferenceMatter conference) || conference.untoldSince() == null) {
            return List.of();
        }
        return Optional.of(conference.untoldSince())
            .flatMap((since) -> frame.term("reporting.promptly.digestEvery")
                .map((term) -> frame.within(term, frame.startOf(since), since)))
            .map((begun) -> begun.of(this, found.id(), conference.name(), frame.office(), Reminding.USUAL,
                    frame.page("bulletins")))
            .stream()
            .toList();
    }

}
