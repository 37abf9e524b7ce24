package org.lianxi.notification.delivery;

import java.util.List;
import java.util.Optional;

import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of every delivery, and sending a failed one again.
 */
@RestController
@RequestMapping("/api/conferences/{c}/deliveries")
class DeliveriesApi {

    private final Deliveries deliveries;

    private final Recipients recipients;

    DeliveriesApi(Deliveries deliveries, Recipients recipients) {
        this.deliveries = deliveries;
        this.recipients = recipients;
    }

    @GetMapping
    ResponseEntity<DeliveryPage> list(@PathVariable("c") String conferenceId,
            @RequestParam(required = false) String state, @RequestParam(required = false) String channel,
            @RequestParam(required = false) String recipient, @RequestParam(required = false) Long cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.oneOf("state", state, List.of("pending", "claimed", "sent", "failed"));
        this.recipients.require(conferenceId);
        List<Deliveries.Delivery> found = this.deliveries.list(conferenceId, state, channel, recipient,
                Optional.ofNullable(cursor).orElse(Long.MAX_VALUE), Page.limit(limit) + 1);
        List<Deliveries.Delivery> page = found.subList(0, Math.min(limit, found.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.size() > limit) {
            answer.header(HttpHeaders.LINK, Page.next(Long.toString(page.getLast().id())));
        }
        return answer.body(new DeliveryPage(page));
    }

    @PostMapping("/{id}/resend")
    Deliveries.Delivery resend(@PathVariable("c") String conferenceId, @PathVariable long id) {
        this.recipients.require(conferenceId);
        boolean failed = this.deliveries.resend(conferenceId, id);
        Deliveries.Delivery delivery = this.deliveries.find(conferenceId, id)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "delivery-unknown", Long.toString(id)));
        if (!failed) {
            throw new Refused(HttpStatus.CONFLICT, "delivery-not-failed", Long.toString(id));
        }
        return delivery;
    }

    /**
     * A page of deliveries, the newest first.
     *
     * @param items the deliveries
     */
    record DeliveryPage(List<Deliveries.Delivery> items) {
    }

}
