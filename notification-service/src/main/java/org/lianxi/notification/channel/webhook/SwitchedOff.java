package org.lianxi.notification.channel.webhook;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.lianxi.notification.delivery.Intents;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Origin;
import org.lianxi.notification.notice.Title;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.standing.StandingData;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells the office that a subscription was switched off, so that nobody waits for events
 * that no longer come.
 */
@Component
class SwitchedOff {

    private final StandingData standing;

    private final Freshness freshness;

    private final Wording wording;

    private final Intents intents;

    private final Reasons reasons;

    private final Clock clock;

    private final ZoneId zone;

    SwitchedOff(StandingData standing, Freshness freshness, Wording wording, Intents intents, Reasons reasons,
            Clock clock, @Value("${lianxi.zone}") ZoneId zone) {
        this.standing = standing;
        this.freshness = freshness;
        this.wording = wording;
        this.intents = intents;
        this.reasons = reasons;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Owes the notice. To be called in the transaction that switches it off.
     */
    void tell(Webhook webhook, Instant since, String reason) {
        long index = this.freshness.index(webhook.conferenceId());
        List<String> office = this.standing.asOf(webhook.conferenceId(), index).office();
        Instant now = this.clock.instant();
        Notice notice = Notice.of(NoticeKind.WEBHOOK_DISABLED, office,
                "/conferences/" + webhook.conferenceId() + "/webhooks/" + webhook.id(), webhook.host(),
                since.atZone(this.zone).toOffsetDateTime(), new Title(
                        this.reasons.say(reason, Locale.SIMPLIFIED_CHINESE), this.reasons.say(reason, Locale.ENGLISH)));
        this.intents.owe(this.wording.word(notice,
                new Origin(webhook.id() + "-" + now.toEpochMilli(), webhook.conferenceId(), webhook.id(), index, now)),
                office);
    }

}
