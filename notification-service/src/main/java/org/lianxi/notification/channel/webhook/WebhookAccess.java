package org.lianxi.notification.channel.webhook;

import org.lianxi.notification.shared.Actor;
import org.lianxi.notification.shared.Recipients;
import org.lianxi.notification.shared.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Who may keep subscriptions: the office, which does the daily work (C-2.5), and
 * operators. And only where there is a key to seal secrets with.
 */
@Component
class WebhookAccess {

    private final Recipients recipients;

    private final Webhooks webhooks;

    private final SecretBox secrets;

    WebhookAccess(Recipients recipients, Webhooks webhooks, SecretBox secrets) {
        this.recipients = recipients;
        this.webhooks = webhooks;
        this.secrets = secrets;
    }

    Actor require(String conferenceId, String header) {
        Actor actor = Actor.parse(header);
        if (!actor.role().startsWith("office-") && !"system".equals(actor.role())) {
            throw new Refused(HttpStatus.FORBIDDEN, "webhooks-by-office");
        }
        if (!this.secrets.usable()) {
            throw new Refused(HttpStatus.NOT_IMPLEMENTED, "webhooks-off");
        }
        this.recipients.require(conferenceId);
        return actor;
    }

    Webhook require(String conferenceId, String id, String header) {
        require(conferenceId, header);
        return this.webhooks.find(conferenceId, id)
            .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "webhook-unknown", id));
    }

}
