package org.lianxi.query.notice.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitName;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
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
 * Answers which unit has been told of which progress, the latest first.
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/delivery-matrix")
class DeliveryMatrixApi {

    private final Views<DeliveryView> deliveries;

    private final UnitRegister register;

    private final Answers answers;

    DeliveryMatrixApi(Views<DeliveryView> deliveries, UnitRegister register, Answers answers) {
        this.deliveries = deliveries;
        this.register = register;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<Object> matrix(@PathVariable String conferenceId, @RequestParam(required = false) String action,
            PageRequest page) {
        Units units = this.register.of(conferenceId);
        Bson ofConference = Filters.eq("conferenceId", conferenceId);
        Bson filter = (action != null) ? Filters.and(ofConference, Filters.eq("view.actionId", action)) : ofConference;
        return this.answers.list(conferenceId, "reports",
                () -> this.deliveries.page(filter, ViewOrder.by("reportedAtIndex", false), page)
                    .map((stored) -> Report.of(stored.view(), units)));
    }

    @GetMapping("/{reportId}")
    ResponseEntity<Object> report(@PathVariable String conferenceId, @PathVariable String reportId) {
        Units units = this.register.of(conferenceId);
        return this.answers.gathered(conferenceId,
                () -> this.deliveries
                    .find(Filters.and(Filters.eq("conferenceId", conferenceId), Filters.eq("view.reportId", reportId)))
                    .stream()
                    .findFirst()
                    .map((stored) -> Report.of(stored.view(), units))
                    .orElseThrow(() -> new UnknownEntityException("report", reportId)));
    }

    record Report(String kind, String reportId, String actionId, Integer number, String unitCode, String unitName,
            Integer percent, String summary, LocalDate reportedOn, Instant reportedAt, String noticeId,
            boolean complete, Instant reachedAllAt, List<UnitName> missing, List<Cell> cells) {

        static Report of(DeliveryView view, Units units) {
            List<String> missing = view.missing();
            return new Report(view.kind(), view.reportId(), view.actionId(), view.number(), view.unitCode(),
                    units.name(view.unitCode()), view.percent(), view.summary(), view.reportedOn(), view.reportedAt(),
                    view.noticeId(), missing.isEmpty() && !view.cells().isEmpty(), view.reachedAllAt(),
                    units.named(missing),
                    view.cells()
                        .stream()
                        .map((cell) -> new Cell(cell.unitCode(), units.name(cell.unitCode()), cell.owed(),
                                cell.delivered(), cell.acknowledgedAt()))
                        .toList());
        }

    }

    record Cell(String unitCode, String unitName, boolean owed, Map<String, Instant> delivered,
            Instant acknowledgedAt) {
    }

}
