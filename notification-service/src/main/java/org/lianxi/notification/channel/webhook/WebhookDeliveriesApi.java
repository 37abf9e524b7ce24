package org.lianxi.notification.channel.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Page;
import org.lianxi.notification.shared.Refused;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What became of the events of a subscription; sending one again, and a message that only
 * tries the way.
 */
@RestController
@RequestMapping("/api/conferences/{c}/webhooks/{id}")
class WebhookDeliveriesApi {

    private final WebhookAccess access;

    private final WebhookQueue queue;

    private final WebhookSender sender;

    private final Reasons reasons;

    private final JsonMapper json;

    private final Clock clock;

    WebhookDeliveriesApi(WebhookAccess access, WebhookQueue queue, WebhookSender sender, Reasons reasons,
            JsonMapper json, Clock clock) {
        this.access = access;
        this.queue = queue;
        this.sender = sender;
        this.reasons = reasons;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/deliveries")
    ResponseEntity<DeliveryPage> list(@PathVariable("c") String conferenceId, @PathVariable String id,
            @RequestParam(required = false) String state, @RequestParam(required = false) Long cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        Page.oneOf("state", state, List.of("pending", "claimed", "delivered"));
        this.access.require(conferenceId, id, actor);
        List<WebhookQueue.Delivery> found = this.queue.list(id, state,
                Optional.ofNullable(cursor).orElse(Long.MAX_VALUE), Page.limit(limit) + 1);
        List<WebhookQueue.Delivery> page = found.subList(0, Math.min(limit, found.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.size() > limit) {
            answer.header(HttpHeaders.LINK, Page.next(Long.toString(page.getLast().id())));
        }
        return answer.body(new DeliveryPage(page.stream().map((delivery) -> shown(delivery, locale)).toList()));
    }

    @PostMapping("/deliveries/{delivery}/resend")
    WebhookQueue.Delivery resend(@PathVariable("c") String conferenceId, @PathVariable String id,
            @PathVariable long delivery, @RequestHeader(name = Actor.HEADER, required = false) String actor,
            Locale locale) {
        this.access.require(conferenceId, id, actor);
        boolean idle = this.queue.resend(id, delivery);
        WebhookQueue.Delivery found = this.queue.find(id, delivery)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "delivery-unknown", Long.toString(delivery)));
        if (!idle) {
            throw new Refused(HttpStatus.CONFLICT, "webhook-delivery-under-way", Long.toString(delivery));
        }
        return shown(found, locale);
    }

    @PostMapping("/ping")
    Pong ping(@PathVariable("c") String conferenceId, @PathVariable String id,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        Webhook webhook = this.access.require(conferenceId, id, actor);
        String message = "ping-" + UUID.randomUUID();
        WebhookSender.Result result = this.sender.send(webhook, message,
                this.json.writeValueAsBytes(
                        Map.of("specversion", "1.0", "id", message, "source", "/lianxi/notification", "type",
                                "org.lianxi.webhook.ping.v1", "subject", id, "time", this.clock.instant().toString(),
                                "datacontenttype", "application/json", "data", Map.of("conferenceId", conferenceId))));
        return new Pong(result.arrived(), result.status(), this.reasons.say(result.reason(), locale));
    }

    private WebhookQueue.Delivery shown(WebhookQueue.Delivery delivery, Locale locale) {
        return delivery.saying(this.reasons.say(delivery.reason(), locale));
    }

    /**
     * A page of deliveries, the newest first.
     *
     * @param items the deliveries
     */
    record DeliveryPage(List<WebhookQueue.Delivery> items) {
    }

    /**
     * What became of a ping.
     *
     * @param arrived whether the receiver took it
     * @param status the status of its answer, or null
     * @param reason why there was none, or null
     */
    record Pong(boolean arrived, Integer status, String reason) {
    }

}
