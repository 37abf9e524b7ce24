package org.lianxi.notification.deadline.matter;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Progress that no unit was told of. What was taken in lies in every inbox from the same
 * transaction on, so only those that are parked can be among them.
 */
@Component
class UntoldReports implements Matters {

    private static final List<String> PROGRESS = Stream
        .of(ProgressReported.class, CompletionVerified.class, ActionCancelled.class, ActionReassigned.class)
        .map(EventCatalogue::nameOf)
        .toList();

    private final JdbcClient jdbc;

    UntoldReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> open(String conferenceId) {
        return this.jdbc.sql("""
                select p.event_id, p.parked_at, array_agg(m.code order by m.position) as units
                from parked p join member_unit m on m.conference_id = p.conference_id
                  and p.log_index >= m.admitted_index
                  and (m.withdrawn_index is null or p.log_index < m.withdrawn_index)
                where p.conference_id = :conference and p.event_type in (:types)
                group by p.event_id, p.parked_at, p.log_index order by p.log_index""")
            .param("conference", conferenceId)
            .param("types", PROGRESS)
            .query((row, number) -> new Found(row.getString("event_id"),
                    new ReportMatter(row.getTimestamp("parked_at").toInstant(),
                            List.of((String[]) row.getArray("units").getArray()))))
            .list();
    }

}
