package org.lianxi.notification.standing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.UnitsInvitedToCase;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.notification.notice.Nominee;
import org.lianxi.notification.notice.PlainText;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Writes;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Standing data in PostgreSQL. Every row says from which event on it holds, so folding an
 * event again changes nothing, and an old event finds what was true at its time.
 */
@Component
public class StandingData {

    private final JdbcClient jdbc;

    private final JdbcOperations operations;

    private final Writes writes;

    private final PartyData parties;

    private final ClauseData clauses;

    private final TemplateData templates;

    private final TaskData tasks;

    private final NameData names;

    StandingData(JdbcClient jdbc, JdbcOperations operations, Writes writes, PartyData parties, ClauseData clauses,
            TemplateData templates, TaskData tasks, NameData names) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.writes = writes;
        this.parties = parties;
        this.clauses = clauses;
        this.templates = templates;
        this.tasks = tasks;
        this.names = names;
    }

    /**
     * Remembers what an event says.
     * @param event the event
     * @param fact its payload
     */
    public void fold(RecordedEvent event, RecordedFact fact) {
        Optional.ofNullable(change(event, fact)).ifPresent(Runnable::run);
        this.tasks.fold(event, fact);
        switch (fact) {
            case ProgressReported reported -> progress(event);
            case CompletionVerified verified -> progress(event);
            case ActionCancelled cancelled -> progress(event);
            case ActionReassigned reassigned -> progress(event);
            default -> {
            }
        }
    }

    /**
     * Whether what was true before an event is still true after it.
     * @param event the event
     * @param fact its payload
     * @return false where the event has to be remembered before
     * {@linkplain #asOf(RecordedEvent, RoundTrip) anything is asked} for it
     */
    public boolean staysAt(RecordedEvent event, RecordedFact fact) {
        return change(event, fact) == null;
    }

    /**
     * What an event changes, or null for nothing.
     */
    private Runnable change(RecordedEvent event, RecordedFact fact) {
        return switch (fact) {
            case CharterAdopted adopted -> () -> charter(event, adopted.charter());
            case CharterAmended amended -> () -> charter(event, amended.charter());
            case MemberUnitAdmitted admitted -> () -> admit(event, admitted);
            case MemberUnitWithdrawn withdrawn -> () -> end(event, withdrawn.unitCode());
            case MemberUnitRenamed renamed -> () -> rename(event, renamed);
            case MemberNominated nominated ->
                () -> subject(event, nominated.nominationId(), Nominee.title(nominated.nominee()), null, List.of());
            case UnitChangeProposed proposed -> () -> subject(event, proposed.proposalId(),
                    Objects.requireNonNullElse(proposed.name(), ""), proposed.byUnit(), List.of());
            case MeetingProposed proposed ->
                () -> subject(event, proposed.meetingId(), proposed.title(), null, List.of());
            case MeetingConvened convened ->
                () -> subject(event, convened.meetingId(), convened.title(), null, List.of());
            case MeetingOpened opened -> () -> subject(event, opened.meetingId(), title(event, opened.meetingId()),
                    presiding(event, opened), List.of());
            case MinutesDrafted drafted -> () -> subject(event, drafted.minutesId(), drafted.title(),
                    before(event, drafted.meetingId()).leadUnit(), drafted.attendingUnits());
            case MinutesRevised revised -> () -> revise(event, revised);
            case ConsentRequested asked -> () -> subject(event, Subject.textOf(asked.minutesId(), asked.version()),
                    title(event, asked.minutesId()), null, asked.units());
            case ActionAssigned assigned ->
                () -> subject(event, assigned.actionId(), assigned.title(), assigned.leadUnit(), assigned.coUnits());
            case ActionReassigned reassigned -> () -> subject(event, reassigned.actionId(),
                    title(event, reassigned.actionId()), reassigned.leadUnit(), reassigned.coUnits());
            case InformationSubmitted submitted -> () -> subject(event, submitted.informationId(), submitted.title(),
                    submitted.unitCode(), List.of(), flow(submitted.flowId()));
            case AssignmentAccepted accepted ->
                () -> subject(event, accepted.assignmentId(), accepted.title(), accepted.assignedBy(), List.of());
            case IssueRaised raised -> () -> subject(event, raised.issueId(), raised.title(), raised.unitCode(),
                    raised.namedUnits(), flow(raised.flowId()));
            case CaseOpened opened -> () -> subject(event, opened.caseId(), opened.title(), opened.unitCode(),
                    opened.participants(), "caseKinds." + opened.kind());
            case CaseActRecorded done -> () -> joined(event, done.caseId(), done.joined());
            case UnitsInvitedToCase invited -> () -> joined(event, invited.caseId(), invited.units());
            case CoordinationRequested asked -> () -> subject(event, asked.coordinationId(),
                    title(event, asked.actionId()), asked.unitCode(), asked.units());
            default -> null;
        };
    }

    /**
     * What was true when an event happened.
     * @param conferenceId the conference
     * @param logIndex the event's place in the log
     * @return standing data that includes the event itself
     */
    public Standing asOf(String conferenceId, long logIndex) {
        return asOf(conferenceId, logIndex, null);
    }

    /**
     * What was true when an event happened.
     * @param event the event
     * @param trip asks the store
     * @return standing data that includes the event itself, once the round trip is made
     */
    public Standing asOf(RecordedEvent event, RoundTrip trip) {
        return asOf(event.conferenceId(), event.index(), event.aggregateId()).read(trip);
    }

    private StandingAsOf asOf(String conferenceId, long logIndex, String about) {
        return new StandingAsOf(this.jdbc, this.operations, this.parties, this.templates, this.tasks, this.names,
                conferenceId, logIndex, about);
    }

    /**
     * Every member unit is owed it (C-4.11).
     */
    private void progress(RecordedEvent event) {
        this.writes.add("""
                insert into progress_report (conference_id, event_id, log_index)
                values (?, ?, ?) on conflict do nothing""", event.conferenceId(), event.id(), event.index());
    }

    /**
     * More units take part in a case.
     */
    private void joined(RecordedEvent event, String caseId, List<String> units) {
        if (units != null && !units.isEmpty()) {
            Subject before = before(event, caseId);
            subject(event, caseId, before.title(), before.leadUnit(),
                    Stream.concat(before.coUnits().stream(), units.stream()).distinct().toList(), before.rule());
        }
    }

    private static String flow(String id) {
        return (id != null) ? "flows." + id : null;
    }

    private String presiding(RecordedEvent event, MeetingOpened opened) {
        return this.names.seat(event.conferenceId(), event.index(), opened.presiderSeat())
            .map(Seat::party)
            .orElse(null);
    }

    private void revise(RecordedEvent event, MinutesRevised revised) {
        Subject before = before(event, revised.minutesId());
        subject(event, revised.minutesId(), revised.title(), before.leadUnit(), before.coUnits());
    }

    private String title(RecordedEvent event, String id) {
        return before(event, id).title();
    }

    /**
     * What is known of something before the event is remembered.
     */
    private Subject before(RecordedEvent event, String id) {
        return asOf(event.conferenceId(), event.index()).subject(id);
    }

    private void charter(RecordedEvent event, Charter charter) {
        this.jdbc.sql("""
                insert into charter (conference_id, log_index, name, lead_unit)
                values (?, ?, ?, ?) on conflict do nothing""")
            .params(event.conferenceId(), event.index(), PlainText.line(charter.identity().name()), charter.leadUnit())
            .update();
        this.parties.fold(event, charter);
        this.clauses.fold(event, charter);
        this.templates.fold(event, charter);
        this.names.fold(event, charter);
    }

    private void admit(RecordedEvent event, MemberUnitAdmitted admitted) {
        this.jdbc.sql("""
                insert into member_unit (conference_id, code, name, position, admitted_index)
                values (?, ?, ?, ?, ?) on conflict do nothing""")
            .params(admitted.conferenceId(), admitted.unitCode(), PlainText.line(admitted.name()), admitted.position(),
                    event.index())
            .update();
        this.names.fold(event, admitted);
    }

    private void end(RecordedEvent event, String unitCode) {
        this.jdbc.sql("""
                update member_unit set withdrawn_index = ?
                where conference_id = ? and code = ? and admitted_index < ? and withdrawn_index is null""")
            .params(event.index(), event.conferenceId(), unitCode, event.index())
            .update();
    }

    /**
     * What a unit was called before stays for the events of before.
     */
    private void rename(RecordedEvent event, MemberUnitRenamed renamed) {
        end(event, renamed.unitCode());
        this.jdbc.sql("""
                insert into member_unit (conference_id, code, name, position, admitted_index)
                select conference_id, code, ?, position, withdrawn_index from member_unit
                where conference_id = ? and code = ? and withdrawn_index = ?
                on conflict do nothing""")
            .params(PlainText.line(renamed.name()), event.conferenceId(), renamed.unitCode(), event.index())
            .update();
    }

    private void subject(RecordedEvent event, String id, String title, String leadUnit, List<String> coUnits) {
        subject(event, id, title, leadUnit, coUnits, null);
    }

    private void subject(RecordedEvent event, String id, String title, String leadUnit, List<String> coUnits,
            String rule) {
        this.jdbc.sql("""
                insert into subject (conference_id, subject_id, log_index, title, lead_unit, co_units, rule)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
            .params(event.conferenceId(), id, event.index(), PlainText.line(title), leadUnit,
                    (coUnits != null) ? coUnits.toArray(String[]::new) : new String[0], rule)
            .update();
    }

}
