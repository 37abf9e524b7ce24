package org.lianxi.notification.contact;

import java.time.ZoneOffset;
import java.util.List;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who leaves a seat takes address and wishes along: the purpose that they were given for
 * is met. What was given after the change, as when an old event is met again, stays.
 */
@Component
public class FormerHolders {

    private final JdbcClient jdbc;

    FormerHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Erases what belonged to a former holder.
     * @param event the event
     * @param fact its payload
     */
    public void fold(RecordedEvent event, RecordedFact fact) {
        String seat = switch (fact) {
            case MemberChanged changed -> changed.seatId();
            case OfficeStaffChanged changed -> changed.seatId();
            case LiaisonNamed named -> named.seatId();
            case ExOfficioHolderChanged changed -> changed.seatId();
            case TermEnded ended -> ended.seatId();
            default -> null;
        };
        if (seat == null) {
            return;
        }
        for (String given : List.of("contact", "preference")) {
            this.jdbc.sql("delete from " + given + " where conference_id = ? and seat = ? and given_at <= ?")
                .params(event.conferenceId(), seat, event.time().atOffset(ZoneOffset.UTC))
                .update();
        }
    }

}
