package org.lianxi.query.action.ledger;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.flow.box.FlowBook;
import org.lianxi.query.flow.box.FlowLink;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.UnknownEntityException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which actions there are, those due first at the top.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/actions")
class ActionLedgerApi {

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final FlowBook flows;

    private final Answers answers;

    ActionLedgerApi(ActionLedger ledger, UnitRegister register, FlowBook flows, Answers answers) {
        this.ledger = ledger;
        this.register = register;
        this.flows = flows;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> actions(@PathVariable String conferenceId, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String role, @RequestParam(required = false) String state,
            @RequestParam(required = false) String light, @RequestParam(required = false) String meeting,
            @RequestParam(required = false) String source, @RequestParam(required = false) String sourceId,
            @RequestParam(required = false) Boolean overdue, @RequestParam(required = false) Integer silentFor,
            @RequestParam(required = false) Boolean extensionPending, @RequestParam(required = false) Boolean urged,
            PageRequest page) {
        ActionFilter filter = new ActionFilter(unit, role, state, light, meeting, source, sourceId, overdue, silentFor,
                extensionPending, urged);
        Units units = this.register.of(conferenceId);
        if (unit != null) {
            units.require(unit);
        }
        return this.answers.list(conferenceId, "actions",
                () -> this.ledger.page(conferenceId, filter, page).map((entry) -> ActionBrief.of(entry, units)));
    }

    @GetMapping("/{actionId}")
    ResponseEntity<Object> action(@PathVariable String conferenceId, @PathVariable String actionId) {
        Units units = this.register.of(conferenceId);
        return this.answers.oneAsOfToday(conferenceId, actionId,
                () -> this.ledger.find(conferenceId, actionId)
                    .map((entry) -> new Whole(ActionAnswer.of(entry, units),
                            this.flows.leadingTo(conferenceId, actionId, units)))
                    .orElseThrow(() -> new UnknownEntityException("action", actionId)));
    }

    /**
     * An action with the flow items that led to it.
     */
    record Whole(@JsonUnwrapped ActionAnswer action, List<FlowLink> flows) {
    }

}
