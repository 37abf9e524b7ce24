package org.lianxi.notification.channel.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

import org.lianxi.notification.shared.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due: the subscriptions side by side, the events of one behind each other.
 */
@Component
class WebhookRounds {

    private static final Logger logger = LoggerFactory.getLogger(WebhookRounds.class);

    private final WebhookQueue queue;

    private final Webhooks webhooks;

    private final WebhookSender sender;

    private final SwitchedOff switchedOff;

    private final SecretBox secrets;

    private final Store store;

    private final TransactionTemplate transactions;

    private final Clock clock;

    private final RandomGenerator random;

    private final WebhookProperties properties;

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    WebhookRounds(WebhookQueue queue, Webhooks webhooks, WebhookSender sender, SwitchedOff switchedOff,
            SecretBox secrets, Store store, TransactionTemplate transactions, Clock clock, RandomGenerator random,
            WebhookProperties properties) {
        this.queue = queue;
        this.webhooks = webhooks;
        this.sender = sender;
        this.switchedOff = switchedOff;
        this.secrets = secrets;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.random = random;
        this.properties = properties;
    }

    /**
     * Starts every subscription whose turn it is and that is not running already.
     */
    @Scheduled(fixedDelayString = "${lianxi.notification.webhook.every}")
    void round() {
        if (this.secrets.usable()) {
            this.store.whenThere(() -> this.queue.due().stream().filter(this.running::add).forEach(this::start));
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forget() {
        this.store.whenThere(this.queue::forget);
    }

    private void start(String webhookId) {
        Thread.ofVirtual().name("webhook-" + webhookId).start(() -> {
            try {
                this.store.whenThere(() -> run(webhookId));
            }
            finally {
                this.running.remove(webhookId);
            }
        });
    }

    /**
     * Goes on for as long as messages arrive.
     */
    void run(String webhookId) {
        boolean arrived = true;
        while (arrived) {
            Optional<WebhookQueue.Claim> claim = this.transactions.execute((status) -> this.queue.claim(webhookId));
            arrived = claim.isPresent() && deliver(webhookId, claim.get());
        }
    }

    private boolean deliver(String webhookId, WebhookQueue.Claim claim) {
        Optional<Webhook> webhook = this.webhooks.find(webhookId);
        if (webhook.isEmpty()) {
            return false;
        }
        WebhookSender.Result result = this.sender.send(webhook.get(), claim.eventId(), claim.body());
        this.transactions.executeWithoutResult((status) -> {
            if (result.arrived()) {
                this.queue.delivered(claim, result);
                this.webhooks.works(webhookId);
            }
            else if (this.queue.again(claim, result, waitAfter(claim.attempts()))) {
                failed(webhook.get(), result);
            }
        });
        return result.arrived();
    }

    private void failed(Webhook webhook, WebhookSender.Result result) {
        Instant now = this.clock.instant();
        this.webhooks.fails(webhook.id(), result.why())
            .filter((since) -> result.gone() || !now.isBefore(since.plus(this.properties.giveUpAfter())))
            .ifPresent((since) -> {
                if (this.webhooks.disable(webhook.id())) {
                    logger.warn("Webhook {} has failed since {} and is switched off: {}", webhook.id(), since,
                            result.why());
                    this.switchedOff.tell(webhook, since, result.why());
                }
            });
    }

    /**
     * The published wait, the last half of it by chance.
     */
    private Duration waitAfter(int attempts) {
        List<Duration> waits = this.properties.waits();
        long longest = waits.get(Math.min(attempts, waits.size()) - 1).toMillis();
        return Duration.ofMillis(longest / 2 + this.random.nextLong(longest / 2 + 1));
    }

}
