package org.lianxi.query.bulletin.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which unit has received a bulletin.
 */
@RestController
class BulletinDeliveryApi {

    private final Views<BulletinDeliveryView> deliveries;

    private final UnitRegister register;

    private final Answers answers;

    BulletinDeliveryApi(Views<BulletinDeliveryView> deliveries, UnitRegister register, Answers answers) {
        this.deliveries = deliveries;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping("/api/conferences/{conferenceId}/bulletins/{bulletinId}/delivery")
    ResponseEntity<Object> delivery(@PathVariable String conferenceId, @PathVariable String bulletinId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId, () -> this.deliveries
            .find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.bulletinId", bulletinId)))
            .stream()
            .findFirst()
            .map((stored) -> Matrix.of(stored.view(), units))
            .orElseThrow(() -> new UnknownEntityException("bulletin-issue", bulletinId)));
    }

    record Matrix(String bulletinId, String documentNumber, LocalDate issuedOn, String noticeId, boolean complete,
            List<UnitName> missing, List<Cell> cells) {

        static Matrix of(BulletinDeliveryView view, Units units) {
            List<String> missing = view.missing();
            return new Matrix(view.bulletinId(), view.documentNumber(), view.issuedOn(), view.noticeId(),
                    missing.isEmpty() && !view.cells().isEmpty(), units.named(missing),
                    view.cells()
                        .stream()
                        .map((cell) -> new Cell(cell.unitCode(), units.name(cell.unitCode()), true, cell.delivered(),
                                cell.acknowledgedAt()))
                        .toList());
        }

    }

    record Cell(String unitCode, String unitName, boolean owed, Map<String, Instant> delivered,
            Instant acknowledgedAt) {
    }

}
