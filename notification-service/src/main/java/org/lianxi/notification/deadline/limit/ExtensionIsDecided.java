package org.lianxi.notification.deadline.limit;

import java.util.List;

import org.lianxi.notification.deadline.matter.ActionMatter;
import org.lianxi.notification.deadline.matter.Found;
import org.lianxi.notification.deadline.matter.PendingRequests;

import org.springframework.stereotype.Component;

/**
 * The office decides on a request for a later due day
 * ({@code tracking.decideExtensionWithin}, C-4.10). Until it has, the former day stands.
 */
@Component
final class ExtensionIsDecided implements Limit {

    @Override
    public String rule() {
        return "tracking.decideExtensionWithin";
    }

    @Override
    public List<Deadline> deadlines(Found found, Frame frame) {
        if (!(found.matter() instanceof ActionMatter action) || action.requests().extension() == null) {
            return List.of();
        }
        PendingRequests.Extension extension = action.requests().extension();
        return frame.term("tracking.decideExtensionWithin")
            .map((term) -> frame.within(term, extension.askedAt(), extension.askedOn())
                .of(this, found.id(), action.title(), frame.office(), Reminding.USUAL,
                        frame.page("actions", found.id())))
            .stream()
            .toList();
    }

}
