package org.lianxi.query.conference.units;

import java.util.List;

import org.lianxi.query.live.Answers;
import org.lianxi.query.past.ValidOn;
import org.lianxi.query.shared.PageRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which units are members and what their duties are.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}")
class UnitsApi {

    private final UnitRegister register;

    private final Answers answers;

    UnitsApi(UnitRegister register, Answers answers) {
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/units")
    ResponseEntity<Object> units(@PathVariable String conferenceId, ValidOn asOf, PageRequest page) {
        return this.answers.list(conferenceId, "units", () -> {
            Units units = this.register.of(conferenceId);
            return page.of(asOf.day().map(units::asOf).orElseGet(units::all));
        });
    }

    @GetMapping("/units/{code}")
    ResponseEntity<Object> unit(@PathVariable String conferenceId, @PathVariable String code) {
        return this.answers.one(conferenceId, "conference-" + conferenceId,
                () -> this.register.of(conferenceId).unit(code));
    }

    @GetMapping("/duties")
    ResponseEntity<Object> duties(@PathVariable String conferenceId, @RequestParam(required = false) String unit,
            PageRequest page) {
        return this.answers.list(conferenceId, "duties", () -> {
            Units units = this.register.of(conferenceId);
            List<UnitsView.Unit> asked = (unit != null) ? List.of(units.unit(unit)) : units.all();
            return page
                .of(asked.stream().flatMap((one) -> one.duties().stream().map((duty) -> Duty.of(one, duty))).toList());
        });
    }

    record Duty(String id, String unitCode, String unitName, List<String> kinds, List<String> mechanisms, String clause,
            String text) {

        static Duty of(UnitsView.Unit unit, UnitsView.Duty duty) {
            return new Duty(duty.id(), unit.code(), unit.name(), duty.kinds(), duty.mechanisms(), duty.clause(),
                    duty.text());
        }

    }

}
