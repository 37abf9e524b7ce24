package org.lianxi.query.why;

import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers why a line of progress is there, or a notice on the record.
 */
@RestController
class WhyApi {

    private final Reasons reasons;

    private final UnitRegister register;

    private final Answers answers;

    WhyApi(Reasons reasons, UnitRegister register, Answers answers) {
        this.reasons = reasons;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/why/{id}")
    ResponseEntity<Object> why(@PathVariable String conferenceId, @PathVariable String id) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId, () -> this.reasons.of(conferenceId, id, units));
    }

}
