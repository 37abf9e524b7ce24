package org.lianxi.query.minutes.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which minutes there are, latest draft first, and what they say.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/minutes")
class MinutesRegisterApi {

    private static final Set<String> STATES = Set.of(MinutesView.DRAFTED, MinutesView.CONSENT_REQUESTED,
            MinutesView.CONSENTED, MinutesView.ISSUED, MinutesView.FILED);

    private final Views<MinutesView> minutes;

    private final UnitRegister register;

    private final Answers answers;

    MinutesRegisterApi(Views<MinutesView> minutes, UnitRegister register, Answers answers) {
        this.minutes = minutes;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> minutes(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "minutes-state");
        }
        this.register.of(conferenceId);
        Bson ofConference = Filters.eq("conferenceId", conferenceId);
        Bson filter = (state != null) ? Filters.and(ofConference, Filters.eq("view.state", state)) : ofConference;
        return this.answers.list(conferenceId, "minutes",
                () -> this.minutes.page(filter, ViewOrder.by("draftedAtIndex", false), page)
                    .map((stored) -> Brief.of(stored.id(), stored.view())));
    }

    @GetMapping("/{minutesId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String minutesId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, minutesId,
                () -> this.minutes.find(minutesId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> Whole.of(minutesId, stored.view(), units))
                    .orElseThrow(() -> new UnknownEntityException("minutes", minutesId)));
    }

    record Brief(String minutesId, String meetingId, String state, String title, int version, String contentHash,
            String documentNumber, LocalDate issuedOn, LocalDate filedOn) {

        static Brief of(String id, MinutesView view) {
            return new Brief(id, view.meetingId(), view.state(), view.latest().title(), view.latest().version(),
                    view.latest().contentHash(), (view.numbering() != null) ? view.numbering().documentNumber() : null,
                    (view.issue() != null) ? view.issue().issuedOn() : null,
                    (view.filing() != null) ? view.filing().filedOn() : null);
        }

    }

    record Whole(@JsonUnwrapped Brief brief, String text, Integer year, Integer number, String issuer,
            List<UnitName> recipients, MinutesView.Filing filing, List<AgreedMatter> resolutions,
            List<UnitName> attendingUnits, List<MinutesView.Version> versions) {

        static Whole of(String id, MinutesView view, Units units) {
            MinutesView.Numbering numbering = view.numbering();
            MinutesView.Issue issue = view.issue();
            return new Whole(Brief.of(id, view), view.latest().text(), (numbering != null) ? numbering.year() : null,
                    (numbering != null) ? numbering.number() : null, (issue != null) ? issue.issuer() : null,
                    (issue != null) ? units.named(issue.recipients()) : null, view.filing(), view.resolutions(),
                    units.named(view.attendingUnits()), view.versions());
        }

    }

}
