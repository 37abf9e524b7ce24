package org.lianxi.notification.intake;

import java.sql.SQLException;
import java.util.function.Supplier;

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
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.StandingData;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.RecordedEvent;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcOperations;
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

    private final JdbcOperations jdbc;

    private final TransactionTemplate nested;

    EventTaking(StandingData standing, TellingClauses clauses, FormerHolders formerHolders, FoldedMatters matters,
            Policies policies, Wording wording, Intents intents, ProofConfirmations confirmations,
            DeliveriesOnRecord deliveries, WebhookOutbox webhooks, Writes writes, JdbcOperations jdbc,
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
        this.jdbc = jdbc;
        this.nested = new TransactionTemplate(transactions);
        this.nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Asks for what an event needs that is the first to be taken in, together with
     * something else, unless it changes that itself.
     * @param event the event
     * @param trip asks the store; the event is to be taken in with the answer, in the
     * same transaction
     * @return what is asked
     * @throws PoisonEventException if the fault lies with the event
     */
    Asked ask(RecordedEvent event, RoundTrip trip) {
        return attempt(() -> {
            RecordedFact fact = EventJson.read(event);
            return this.standing.staysAt(event, fact) ? ask(event, fact, trip) : null;
        });
    }

    private Asked ask(RecordedEvent event, RecordedFact fact, RoundTrip trip) {
        return new Asked(this.matters.fold(event, fact, trip), this.standing.asOf(event, trip));
    }

    /**
     * Takes an event in. What it writes last is sent with the next event, or with the
     * commit, and may turn out to be at fault only then. After a fault the transaction is
     * of no use any more.
     * @param event the event
     * @param asked what was {@linkplain #ask asked} for it, or null
     * @param telling when channels outside tell of it
     * @throws PoisonEventException if the fault lies with an event
     * @throws DataAccessException if the database failed
     */
    void take(RecordedEvent event, Asked asked, Telling telling) {
        attempt(() -> {
            RecordedFact fact = EventJson.read(event);
            this.writes.send();
            take(event, fact, asked, telling);
            return null;
        });
    }

    /**
     * Takes an event in so that the transaction can go on without it.
     * @param event the event
     * @param telling when channels outside tell of it
     * @throws PoisonEventException if the fault lies with the event; nothing of it is
     * left
     * @throws DataAccessException if the database failed
     */
    void takeApart(RecordedEvent event, Telling telling) {
        this.writes.send();
        attempt(() -> {
            RecordedFact fact = EventJson.read(event);
            this.nested.executeWithoutResult((status) -> {
                take(event, fact, null, telling);
                this.writes.send();
            });
            return null;
        });
    }

    private <T> T attempt(Supplier<T> taking) {
        try {
            return taking.get();
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

    private void take(RecordedEvent event, RecordedFact fact, Asked before, Telling telling) {
        this.standing.fold(event, fact);
        this.clauses.fold(event, fact);
        this.formerHolders.fold(event, fact);
        Asked asked = (before != null) ? before : ask(event, fact);
        asked.matters().run();
        this.confirmations.fold(fact);
        this.deliveries.fold(fact);
        this.webhooks.offer(event);
        for (Notice notice : this.policies.decide(event, fact, asked.standing())) {
            WordedNotice worded = this.wording.word(notice, event, asked.standing()::templates);
            switch (telling) {
                case AT_ONCE -> this.intents.oweAtOnce(worded, notice.recipients());
                case IN_TURN -> this.intents.owe(worded, notice.recipients());
                case NEVER -> this.intents.remember(worded, notice.recipients());
            }
        }
    }

    private Asked ask(RecordedEvent event, RecordedFact fact) {
        RoundTrip trip = new RoundTrip();
        Asked asked = ask(event, fact, trip);
        trip.make(this.jdbc);
        return asked;
    }

    /**
     * What is known when an event is taken in.
     *
     * @param matters folds the event into the matters that it changes
     * @param standing what stands when it has happened
     */
    record Asked(Runnable matters, Standing standing) {
    }

}
