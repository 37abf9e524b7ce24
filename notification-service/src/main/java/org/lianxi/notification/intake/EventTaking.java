package org.lianxi.notification.intake;

import java.sql.SQLException;

import org.lianxi.contract.RecordedFact;
import org.lianxi.notification.channel.webhook.WebhookOutbox;
import org.lianxi.notification.contact.FormerHolders;
import org.lianxi.notification.contact.TellingClauses;
import org.lianxi.notification.deadline.matter.FoldedMatters;
import org.lianxi.notification.delivery.DeliveriesOnRecord;
import org.lianxi.notification.delivery.Intents;
import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.policy.Policies;
import org.lianxi.notification.proof.ProofConfirmations;
import org.lianxi.notification.shared.Writes;
import org.lianxi.notification.standing.StandingData;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one event in, wholly or not at all, inside the transaction of its batch.
 */
@Component
class EventTaking {

    private final StandingData standing;

    private final TellingClauses clauses;

    private final FormerHolders formerHolders;

    private final FoldedMatters matters;

    private final Policies policies;

    private final Wording wording;

    private final Intents intents;

    private final ProofConfirmations confirmations;

    private final DeliveriesOnRecord deliveries;

    private final WebhookOutbox webhooks;

    private final Writes writes;

    private final TransactionTemplate nested;

    EventTaking(StandingData standing, TellingClauses clauses, FormerHolders formerHolders, FoldedMatters matters,
            Policies policies, Wording wording, Intents intents, ProofConfirmations confirmations,
            DeliveriesOnRecord deliveries, WebhookOutbox webhooks, Writes writes,
            PlatformTransactionManager transactions) {
        this.standing = standing;
        this.clauses = clauses;
        this.formerHolders = formerHolders;
        this.matters = matters;
        this.policies = policies;
        this.wording = wording;
        this.intents = intents;
        this.confirmations = confirmations;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.writes = writes;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Takes an event in. What it writes last is sent with the next event, or with the
     * commit, and may turn out to be at fault only then. After a fault the transaction is
     * of no use any more.
     * @param event the event
     * @param news whether channels outside tell of it
     * @throws PoisonEventException if the fault lies with an event
     * @throws DataAccessException if the database failed
     */
    void take(RecordedEvent event, boolean news) {
        attempt(() -> {
            RecordedFact fact = EventJson.read(event);
            this.writes.send();
            take(event, fact, news);
        });
    }

    /**
     * Takes an event in so that the transaction can go on without it.
     * @param event the event
     * @param news whether channels outside tell of it
     * @throws PoisonEventException if the fault lies with the event; nothing of it is
     * left
     * @throws DataAccessException if the database failed
     */
    void takeApart(RecordedEvent event, boolean news) {
        this.writes.send();
        attempt(() -> {
            RecordedFact fact = EventJson.read(event);
            this.nested.executeWithoutResult((status) -> {
                take(event, fact, news);
                this.writes.send();
            });
        });
    }

    private void attempt(Runnable taking) {
        try {
            taking.run();
        }
        catch (DataAccessException | TransactionException ex) {
            this.writes.drop();
            throw isFaultOfAnEvent(ex) ? new PoisonEventException(ex) : ex;
        }
        catch (RuntimeException ex) {
            this.writes.drop();
            throw new PoisonEventException(ex);
        }
    }

    /**
     * Whether the database has nothing against anything but what an event says.
     */
    static boolean isFaultOfAnEvent(RuntimeException ex) {
        return ex instanceof DataIntegrityViolationException || exceedsALimit(ex);
    }

    /**
     * Class 54 of the SQL states: what was to be stored is too large, and will be again.
     */
    private static boolean exceedsALimit(RuntimeException ex) {
        return NestedExceptionUtils.getMostSpecificCause(ex) instanceof SQLException sql && sql.getSQLState() != null
                && sql.getSQLState().startsWith("54");
    }

    private void take(RecordedEvent event, RecordedFact fact, boolean news) {
        this.standing.fold(event, fact);
        this.clauses.fold(event, fact);
        this.formerHolders.fold(event, fact);
        this.matters.fold(event, fact);
        this.confirmations.fold(fact);
        this.deliveries.fold(fact);
        this.webhooks.offer(event);
        for (Notice notice : this.policies.decide(event, fact, this.standing.asOf(event))) {
            WordedNotice worded = this.wording.word(notice, event);
            if (news) {
                this.intents.owe(worded, notice.recipients());
            }
            else {
                this.intents.remember(worded, notice.recipients());
            }
        }
    }

}
