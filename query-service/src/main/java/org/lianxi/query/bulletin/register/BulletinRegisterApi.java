package org.lianxi.query.bulletin.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.checkpoint.LogCheckpoints;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.live.Issued;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.lianxi.transport.CheckpointHead;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which bulletins there are, latest first, and what they say.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/bulletins")
class BulletinRegisterApi {

    private static final Set<String> STATES = Set.of(BulletinView.COMPILED, BulletinView.ISSUED,
            BulletinView.WITHDRAWN);

    private final Views<BulletinView> bulletins;

    private final UnitRegister register;

    private final Answers answers;

    private final LogCheckpoints checkpoints;

    BulletinRegisterApi(Views<BulletinView> bulletins, UnitRegister register, Answers answers,
            LogCheckpoints checkpoints) {
        this.bulletins = bulletins;
        this.register = register;
        this.answers = answers;
        this.checkpoints = checkpoints;
    }

    @GetMapping
    ResponseEntity<Object> bulletins(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "bulletin-state");
        }
        this.register.of(conferenceId);
        Bson ofConference = Filters.eq("conferenceId", conferenceId);
        Bson filter = (state != null) ? Filters.and(ofConference, Filters.eq("view.state", state)) : ofConference;
        return this.answers.list(conferenceId, "bulletins",
                () -> this.bulletins.page(filter, ViewOrder.by("compiledAtIndex", false), page)
                    .map((stored) -> Brief.of(stored.id(), stored.view())));
    }

    @GetMapping("/{bulletinId}")
    ResponseEntity<Object> one(@PathVariable String conferenceId, @PathVariable String bulletinId) {
        Units units = this.register.of(conferenceId);
        return this.answers.issued(conferenceId, bulletinId, () -> {
            BulletinView view = this.bulletins.find(bulletinId)
                .filter((stored) -> stored.conferenceId().equals(conferenceId))
                .orElseThrow(() -> new UnknownEntityException("bulletin", bulletinId))
                .view();
            Long index = (view.issue() != null) ? view.issue().issuedAtIndex() : null;
            Optional<CheckpointHead> checkpoint = (index != null) ? this.checkpoints.covering(index) : Optional.empty();
            return Issued.of(Whole.of(bulletinId, view, units, checkpoint.orElse(null)),
                    (index != null) ? List.of(checkpoint) : List.of());
        });
    }

    record Brief(String bulletinId, String state, String title, int version, LocalDate periodFrom, LocalDate periodTo,
            int reportCount, LocalDate dueOn, String documentNumber, LocalDate issuedOn) {

        static Brief of(String id, BulletinView view) {
            BulletinView.Issue issue = view.issue();
            return new Brief(id, view.state(), view.latest().title(), view.latest().version(), view.periodFrom(),
                    view.periodTo(), view.reports().size(), view.dueOn(),
                    (issue != null) ? issue.documentNumber() : null, (issue != null) ? issue.issuedOn() : null);
        }

    }

    record Whole(@JsonUnwrapped Brief brief, String text, String contentHash, long asOfIndex, LocalDate compiledOn,
            List<String> reports, List<UnitName> recipients, List<String> reportTo, List<BulletinView.Version> versions,
            BulletinView.Withdrawal withdrawal, Long issuedAtIndex, CheckpointHead checkpoint) {

        static Whole of(String id, BulletinView view, Units units, CheckpointHead checkpoint) {
            return new Whole(Brief.of(id, view), view.latest().text(), view.latest().contentHash(), view.asOfIndex(),
                    view.compiledOn(), view.reports(),
                    (view.issue() != null) ? units.named(view.issue().recipients()) : null,
                    (view.issue() != null) ? view.issue().reportTo() : null, view.versions(), view.withdrawal(),
                    (view.issue() != null) ? view.issue().issuedAtIndex() : null, checkpoint);
        }

    }

}
