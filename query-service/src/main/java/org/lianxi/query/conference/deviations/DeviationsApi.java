package org.lianxi.query.conference.deviations;

import java.time.Instant;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.lianxi.contract.Deviation;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers where the conference departed from its charter, newest first.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/deviations")
class DeviationsApi {

    private final Views<DeviationsView> deviations;

    private final UnitRegister register;

    private final Answers answers;

    DeviationsApi(Views<DeviationsView> deviations, UnitRegister register, Answers answers) {
        this.deviations = deviations;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> deviations(@PathVariable String conferenceId, PageRequest page) {
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "deviations",
                () -> this.deviations.page(Filters.eq("conferenceId", conferenceId), ViewOrder.byIndex(false), page)
                    .map((stored) -> Departure.of(stored, units)));
    }

    record Departure(long index, String eventId, String entityId, String type, Instant time, String account,
            String unitCode, String unitName, String role, List<Deviation> deviations) {

        static Departure of(Stored<DeviationsView> stored, Units units) {
            DeviationsView view = stored.view();
            return new Departure(stored.index(), stored.id(), view.entityId(), view.type(), view.at(), view.account(),
                    view.unitCode(), units.name(view.unitCode()), view.role(), view.deviations());
        }

    }

}
