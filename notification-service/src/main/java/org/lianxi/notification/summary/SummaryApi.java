package org.lianxi.notification.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.notification.notice.NoticeKind;
import org.lianxi.notification.shared.Freshness;
import org.lianxi.notification.shared.Recipients;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who got how many notices. Nothing may be missing: the log is compared with what was
 * delivered.
 */
@RestController
class SummaryApi {

    /**
     * What is progress of an agreed matter: reports, and that it was closed, called off
     * or handed over.
     */
    private static final List<String> PROGRESS = Stream
        .of(ProgressReported.class, CompletionVerified.class, ActionCancelled.class, ActionReassigned.class)
        .map(EventCatalogue::nameOf)
        .toList();

    private static final List<String> KINDS = Stream
        .of(NoticeKind.PROGRESS_REPORTED, NoticeKind.COMPLETION_VERIFIED, NoticeKind.ACTION_CANCELLED,
                NoticeKind.ACTION_REASSIGNED)
        .map(NoticeKind::wireName)
        .toList();

    private static final String PER_RECIPIENT = """
            with body as (
                (select distinct on (code) code, name, position, false as organ from member_unit
                where conference_id = :c order by code, admitted_index desc)
                union all
                (select distinct on (code) code, name, position, true from organ
                where conference_id = :c and code not in (select code from member_unit where conference_id = :c)
                order by code, log_index desc)),
            owed as (
                select m.code, p.event_id from member_unit m
                join (select event_id, log_index from progress_report where conference_id = :c
                    union all
                    select event_id, log_index from parked where conference_id = :c and event_type in (:progress)) p
                  on p.log_index >= m.admitted_index
                    and (m.withdrawn_index is null or p.log_index < m.withdrawn_index)
                where m.conference_id = :c),
            unmet as (
                select code, count(*) as missed from (
                select o.code from owed o where not exists (
                    select from notice n join notice_intent i using (notice_id)
                    where n.source_event_id = o.event_id and i.recipient = o.code and i.channel = 'inbox')
                union all
                select i.recipient from notice_intent i
                where i.conference_id = :c and i.channel = 'inbox' and not exists (select from inbox b
                    where b.notice_id = i.notice_id and b.recipient = i.recipient)) u
                group by code),
            delivered as (
                select b.recipient as code, count(*) as notices,
                    count(*) filter (where n.kind in (:kinds)) as reports
                from inbox b join notice n using (notice_id) where b.conference_id = :c group by b.recipient)
            select r.code, r.name, r.organ, coalesce(d.notices, 0) as notices, coalesce(d.reports, 0) as reports,
                coalesce(m.missed, 0) as missed
            from body r left join delivered d on d.code = r.code left join unmet m on m.code = r.code
            where not r.organ or d.code is not null or m.code is not null
            order by r.position, r.code""";

    private final JdbcClient jdbc;

    private final Recipients recipients;

    private final Freshness freshness;

    SummaryApi(JdbcClient jdbc, Recipients recipients, Freshness freshness) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.freshness = freshness;
    }

    @GetMapping("/api/conferences/{c}/notices/summary")
    ResponseEntity<Summary> summary(@PathVariable("c") String conferenceId,
            @RequestParam(required = false) String after) {
        this.freshness.await(after);
        this.recipients.require(conferenceId);
        long index = this.freshness.index(conferenceId);
        Map<Boolean, List<RecipientSummary>> bodies = this.jdbc.sql(PER_RECIPIENT)
            .param("c", conferenceId)
            .param("progress", PROGRESS)
            .param("kinds", KINDS)
            .query((row, number) -> Map.entry(row.getBoolean("organ"),
                    new RecipientSummary(row.getString("code"), row.getString("name"), row.getLong("notices"),
                            row.getLong("reports"), row.getLong("missed"))))
            .list()
            .stream()
            .collect(Collectors.partitioningBy(Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return ResponseEntity.ok()
            .header(Freshness.INDEX, Long.toString(index))
            .body(new Summary(bodies.get(false), bodies.get(true),
                    bodies.values().stream().flatMap(List::stream).mapToLong(RecipientSummary::missed).sum()));
    }

    /**
     * Notices of a conference.
     *
     * @param units the units in the charter's order
     * @param organs the organs that were told of something, in the charter's order
     * @param missed what is owed and not delivered, over all of them
     */
    record Summary(List<RecipientSummary> units, List<RecipientSummary> organs, long missed) {
    }

    /**
     * Notices of a unit or an organ.
     *
     * @param code its code
     * @param name its name
     * @param notices notices in its inbox
     * @param progressReports those among them that tell of progress
     * @param missed notices owed to it that are not in its inbox
     */
    record RecipientSummary(String code, String name, long notices, long progressReports, long missed) {
    }

}
