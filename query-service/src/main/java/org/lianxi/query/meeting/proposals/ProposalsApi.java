package org.lianxi.query.meeting.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which meetings were proposed, latest first.
 */
@RestController
class ProposalsApi {

    private static final Set<String> STATES = Set.of(ProposalView.PENDING, ProposalView.CONVENED,
            ProposalView.DECLINED);

    private final Views<ProposalView> proposals;

    private final UnitRegister register;

    private final Answers answers;

    ProposalsApi(Views<ProposalView> proposals, UnitRegister register, Answers answers) {
        this.proposals = proposals;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/meeting-proposals")
    ResponseEntity<Object> proposals(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "proposal-state");
        }
        Units units = this.register.of(conferenceId);
        Bson ofConference = Filters.eq("conferenceId", conferenceId);
        Bson filter = (state != null) ? Filters.and(ofConference, Filters.eq("view.state", state)) : ofConference;
        return this.answers.list(conferenceId, "proposals",
                () -> this.proposals.page(filter, ViewOrder.by("proposedAtIndex", false), page)
                    .map((stored) -> Answer.of(stored.id(), stored.view(), units)));
    }

    record Answer(String meetingId, String state, String unitCode, String unitName, String kind, String title,
            String reason, List<String> topics, LocalDate preferredOn, String declinedBecause) {

        static Answer of(String id, ProposalView view, Units units) {
            return new Answer(id, view.state(), view.unitCode(), units.name(view.unitCode()), view.kind(), view.title(),
                    view.reason(), view.topics(), view.preferredOn(), view.declinedBecause());
        }

    }

}
