package org.lianxi.notification.channel.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Subscriptions of other services, kept by the office.
 */
@RestController
@RequestMapping("/api/conferences/{c}/webhooks")
class WebhookApi {

    private final WebhookAccess access;

    private final Webhooks webhooks;

    private final Addresses addresses;

    private final SecretBox secrets;

    private final Reasons reasons;

    private final WebhookProperties properties;

    private final Clock clock;

    WebhookApi(WebhookAccess access, Webhooks webhooks, Addresses addresses, SecretBox secrets, Reasons reasons,
            WebhookProperties properties, Clock clock) {
        this.access = access;
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.secrets = secrets;
        this.reasons = reasons;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping
    WebhookList list(@PathVariable("c") String conferenceId,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        this.access.require(conferenceId, actor);
        return new WebhookList(
                this.webhooks.all(conferenceId).stream().map((webhook) -> shown(webhook, locale)).toList());
    }

    @GetMapping("/{id}")
    Subscription one(@PathVariable("c") String conferenceId, @PathVariable String id,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        return shown(this.access.require(conferenceId, id, actor), locale);
    }

    @PostMapping
    ResponseEntity<WithSecret> add(@PathVariable("c") String conferenceId, @RequestBody Wish wish,
            @RequestHeader(name = Actor.HEADER, required = false) String header, Locale locale) {
        Actor actor = this.access.require(conferenceId, header);
        List<String> types = check(wish);
        String id = "webhook-" + UUID.randomUUID();
        byte[] secret = this.secrets.fresh();
        this.webhooks.add(id, conferenceId, wish.url(), types, this.secrets.seal(secret, id), actor.account());
        if (Boolean.FALSE.equals(wish.active())) {
            this.webhooks.change(id, wish.url(), types, false);
        }
        return ResponseEntity.status(HttpStatus.CREATED)
            .body(new WithSecret(shown(id, locale), SecretBox.show(secret), null));
    }

    @PutMapping("/{id}")
    Subscription change(@PathVariable("c") String conferenceId, @PathVariable String id, @RequestBody Wish wish,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        this.access.require(conferenceId, id, actor);
        this.webhooks.change(id, wish.url(), check(wish), !Boolean.FALSE.equals(wish.active()));
        return shown(id, locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("c") String conferenceId, @PathVariable String id,
            @RequestHeader(name = Actor.HEADER, required = false) String actor) {
        this.access.require(conferenceId, id, actor);
        this.webhooks.remove(id);
    }

    @PostMapping("/{id}/secret")
    WithSecret renew(@PathVariable("c") String conferenceId, @PathVariable String id,
            @RequestHeader(name = Actor.HEADER, required = false) String actor, Locale locale) {
        Webhook webhook = this.access.require(conferenceId, id, actor);
        byte[] secret = this.secrets.fresh();
        Instant formerUntil = this.secrets.open(webhook.secret(), id)
            .map((former) -> this.clock.instant().plus(this.properties.grace()))
            .orElse(null);
        this.webhooks.renew(id, this.secrets.seal(secret, id), formerUntil);
        return new WithSecret(shown(id, locale), SecretBox.show(secret), formerUntil);
    }

    private Subscription shown(String id, Locale locale) {
        return shown(this.webhooks.find(id).orElseThrow(), locale);
    }

    private Subscription shown(Webhook webhook, Locale locale) {
        return new Subscription(webhook.id(), webhook.url(), webhook.eventTypes(), webhook.state(),
                this.reasons.say(webhook.reason(), locale), webhook.failingSince(), webhook.createdAt());
    }

    private List<String> check(Wish wish) {
        switch (this.addresses.check(wish.url())) {
            case INVALID -> throw Refused.field("url", "webhook-url-invalid");
            case NOT_SECURE -> throw Refused.field("url", "webhook-url-not-secure");
            case FORBIDDEN -> throw Refused.field("url", "webhook-url-forbidden");
            case UNKNOWN -> throw Refused.field("url", "webhook-url-unknown");
            case GOOD -> {
            }
        }
        List<String> types = Optional.ofNullable(wish.eventTypes()).orElse(List.of());
        for (int place = 0; place < types.size(); place++) {
            if (types.get(place) == null || EventCatalogue.find(types.get(place)).isEmpty()) {
                throw Refused.field("eventTypes[" + place + "]", "event-type-unknown");
            }
        }
        return types.stream().distinct().toList();
    }

    /**
     * All subscriptions of a conference.
     *
     * @param items the subscriptions, the oldest first
     */
    record WebhookList(List<Subscription> items) {
    }

    /**
     * What a subscription is to be.
     *
     * @param url where events go
     * @param eventTypes the types it wants, none for all
     * @param active false to pause it
     */
    record Wish(String url, List<String> eventTypes, Boolean active) {
    }

    /**
     * A subscription, without its secret.
     *
     * @param id its id
     * @param url where events go
     * @param eventTypes the types it wants, empty for all
     * @param state {@code active}, {@code paused}, or {@code disabled} after failing for
     * long
     * @param reason why the last message did not arrive, or null
     * @param failingSince since when none has arrived, or null
     * @param createdAt when it was made
     */
    record Subscription(String id, String url, List<String> eventTypes, String state, String reason,
            Instant failingSince, Instant createdAt) {
    }

    /**
     * A subscription with its new secret, which is shown this once.
     *
     * @param webhook the subscription
     * @param secret the secret
     * @param formerUntil until when messages are signed with the former one too, or null
     * where they are not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WithSecret(Subscription webhook, String secret, Instant formerUntil) {

        @Override
        public String toString() {
            return this.webhook.toString();
        }

    }

}
