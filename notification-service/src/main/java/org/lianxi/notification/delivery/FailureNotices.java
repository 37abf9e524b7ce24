package org.lianxi.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lianxi.notification.notice.Notice;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.notice.Origin;
import org.lianxi.notification.notice.Phrase;
import org.lianxi.notification.notice.Title;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.notice.Wording;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.StandingData;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the office of a delivery that failed, so that somebody sends it again or
 * telephones (C-4.11): once a day for each recipient and channel, however many fail. That
 * such a notice itself failed is told to nobody.
 */
@Component
class FailureNotices {

    private final JdbcClient jdbc;

    private final StandingData standing;

    private final Freshness freshness;

    private final Wording wording;

    private final Intents intents;

    private final Clock clock;

    private final ZoneId zone;

    FailureNotices(JdbcClient jdbc, StandingData standing, Freshness freshness, Wording wording, Intents intents,
            Clock clock, @Value("${lianxi.zone}") ZoneId zone) {
        this.jdbc = jdbc;
        this.standing = standing;
        this.freshness = freshness;
        this.wording = wording;
        this.intents = intents;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Owes what is to be told, in the transaction in which the deliveries fail. In the
     * order of their ids, the same for all instances, because each notice is locked.
     */
    @EventListener
    void tell(FailedDelivery.Some failed) {
        Instant now = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(now, this.zone);
        Map<String, FailedDelivery> first = new TreeMap<>();
        failed.deliveries()
            .stream()
            .filter((one) -> one.notice().kind() != NoticeKind.DELIVERY_FAILED)
            .forEach((one) -> first.putIfAbsent(one.idOn(today), one));
        first.keySet().removeAll(told(first.keySet()));
        Map<String, Office> offices = new HashMap<>();
        first.forEach(
                (id, one) -> tell(one, id, now, offices.computeIfAbsent(one.notice().conferenceId(), this::office)));
    }

    private List<String> told(Collection<String> ids) {
        return ids.isEmpty() ? List.of()
                : this.jdbc.sql("select source_event_id from notice where notice_id = any (?)")
                    .param(ids.stream().map(NoticeKind.DELIVERY_FAILED::noticeId).toArray(String[]::new))
                    .query(String.class)
                    .list();
    }

    private Office office(String conferenceId) {
        long index = this.freshness.index(conferenceId);
        return new Office(index, this.standing.asOf(conferenceId, index));
    }

    /**
     * Where it is the office that was not reached, it would not be reached with this
     * either: it finds it in its inbox.
     */
    private void tell(FailedDelivery failed, String id, Instant now, Office office) {
        List<String> recipients = office.standing().office();
        if (recipients.isEmpty()) {
            return;
        }
        WordedNotice lost = failed.notice();
        Notice notice = Notice.of(NoticeKind.DELIVERY_FAILED, recipients,
                "/conferences/" + lost.conferenceId() + "/deliveries?state=failed&channel=" + failed.channel()
                        + "&recipient=" + failed.recipient(),
                office.standing().nameOf(failed.recipient()), new Phrase("channel." + failed.channel()),
                new Title(lost.chinese().title(), lost.english().title()),
                failed.reason().isEmpty() ? new Phrase("reason.unknown") : failed.reason());
        WordedNotice worded = this.wording.word(notice,
                new Origin(id, lost.conferenceId(), lost.noticeId(), office.logIndex(), now));
        if (recipients.contains(failed.recipient())) {
            this.intents.remember(worded, recipients);
        }
        else {
            this.intents.owe(worded, recipients);
        }
    }

    /**
     * Who is told.
     *
     * @param logIndex as of which place in the log
     * @param standing what is true there
     */
    private record Office(long logIndex, Standing standing) {
    }

}
