package org.lianxi.query.action.unitboard;

import org.lianxi.query.action.ledger.ActionLedger;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers what a unit has to do now.
 */
@RestController
class UnitBoardApi {

    private final ActionLedger ledger;

    private final UnitRegister register;

    private final Answers answers;

    UnitBoardApi(ActionLedger ledger, UnitRegister register, Answers answers) {
        this.ledger = ledger;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/units/{unit}/actions")
    ResponseEntity<Object> board(@PathVariable String conferenceId, @PathVariable String unit) {
        Units units = this.register.of(conferenceId);
        units.require(unit);
        return this.answers.gathered(conferenceId, () -> UnitBoard.of(unit, units, this.ledger.all(conferenceId)));
    }

}
