package org.lianxi.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of every delivery, who cannot be reached, and what the office does about
 * it: it has a failed delivery sent again, or tells the recipient itself.
 */
@RestController
@RequestMapping("/api/conferences/{c}/deliveries")
class DeliveriesApi {

    private final Deliveries deliveries;

    private final Circuits circuits;

    private final ToldByOffice told;

    private final Recipients recipients;

    DeliveriesApi(Deliveries deliveries, Circuits circuits, ToldByOffice told, Recipients recipients) {
        this.deliveries = deliveries;
        this.circuits = circuits;
        this.told = told;
        this.recipients = recipients;
    }

    @GetMapping
    ResponseEntity<DeliveryPage> list(@PathVariable("c") String conferenceId,
            @RequestParam(required = false) String state, @RequestParam(required = false) String channel,
            @RequestParam(required = false) String recipient, @RequestParam(required = false) Long cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.oneOf("state", state, List.of("pending", "claimed", "sent", "failed", "told"));
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

    @GetMapping("/circuits")
    CircuitList circuits(@PathVariable("c") String conferenceId) {
        this.recipients.require(conferenceId);
        return new CircuitList(this.circuits.list(conferenceId));
    }

    @PostMapping("/{id}/resend")
    Deliveries.Delivery resend(@PathVariable("c") String conferenceId, @PathVariable long id,
            @RequestHeader(name = Actor.HEADER, required = false) String actor) {
        requireOffice(conferenceId, actor);
        boolean failed = this.deliveries.resend(conferenceId, id);
        Deliveries.Delivery delivery = find(conferenceId, id);
        if (!failed) {
            throw new Refused(HttpStatus.CONFLICT, "delivery-not-failed", Long.toString(id));
        }
        return delivery;
    }

    @PostMapping("/resend")
    Resent resendAll(@PathVariable("c") String conferenceId, @RequestParam(required = false) String channel,
            @RequestParam(required = false) String recipient,
            @RequestHeader(name = Actor.HEADER, required = false) String actor) {
        requireOffice(conferenceId, actor);
        return new Resent(this.deliveries.resendAll(conferenceId, channel, recipient));
    }

    @PostMapping("/{id}/told")
    Deliveries.Delivery told(@PathVariable("c") String conferenceId, @PathVariable long id, @RequestBody Told body,
            @RequestHeader(name = Actor.HEADER, required = false) String actor) {
        Actor office = requireOffice(conferenceId, actor);
        if (body.how() == null) {
            throw Refused.field("how", "required");
        }
        ToldByOffice.Told told = new ToldByOffice.Told(ToldByOffice.Way.of(body.how()), body.at(), body.note());
        return find(conferenceId, this.told.record(conferenceId, id, told, office));
    }

    private Actor requireOffice(String conferenceId, String header) {
        this.recipients.require(conferenceId);
        Actor actor = Actor.parse(header);
        if (!actor.role().startsWith("office-")) {
            throw new Refused(HttpStatus.FORBIDDEN, "office-only");
        }
        return actor;
    }

    private Deliveries.Delivery find(String conferenceId, long id) {
        return this.deliveries.find(conferenceId, id)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "delivery-unknown", Long.toString(id)));
    }

    /**
     * What the office told a recipient.
     *
     * @param how {@code telephone} or {@code in-person}
     * @param at when
     * @param note what is to be remembered of it, without any telephone number
     */
    record Told(String how, Instant at, String note) {
    }

    /**
     * How many deliveries were started afresh.
     *
     * @param count how many
     */
    record Resent(int count) {
    }

    /**
     * Who could not be reached lately.
     *
     * @param items circuits of the conference's recipients and of the channels
     */
    record CircuitList(List<Circuits.Circuit> items) {
    }

    /**
     * A page of deliveries, the newest first.
     *
     * @param items the deliveries
     */
    record DeliveryPage(List<Deliveries.Delivery> items) {
    }

}
