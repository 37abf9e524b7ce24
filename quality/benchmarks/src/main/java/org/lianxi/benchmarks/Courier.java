package org.lianxi.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

import org.axonframework.eventhandling.DomainEventMessage;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.notice.owenotice.OweNotice;
import org.lianxi.command.notice.recorddelivery.RecordDelivery;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.notice.NoticeIds;

/**
 * Tells the units of what happens, and has it recorded, as the notification-service does:
 * what is owed, that it reached everybody's inbox, that the first of them acknowledged
 * it. It tells of what everybody is told of, and of actions to those who carry them out.
 */
final class Courier {

    private static final Actor SYSTEM = new Actor("notification-service", null, "system");

    private final String conferenceId;

    private final Conferences conferences;

    private final Clock clock;

    private final BiConsumer<Actor, ConferenceCommand> record;

    Courier(String conferenceId, Conferences conferences, Clock clock, BiConsumer<Actor, ConferenceCommand> record) {
        this.conferenceId = conferenceId;
        this.conferences = conferences;
        this.clock = clock;
        this.record = record;
    }

    void tell(DomainEventMessage<?> message) {
        switch ((RecordedFact) message.getPayload()) {
            case ProgressReported reported -> everybody(message, "progress-reported", 0);
            case CompletionVerified verified -> everybody(message, "completion-verified", 0);
            case ActionCancelled cancelled -> everybody(message, "action-cancelled", 0);
            case ActionReassigned moved -> everybody(message, "action-reassigned", 0);
            case BulletinIssued issued -> everybody(message, "bulletin-issued", 2);
            case MeetingConvened convened -> everybody(message, "meeting-convened", 2);
            case MinutesIssued issued -> everybody(message, "minutes-issued", 2);
            case MemberChanged changed -> everybody(message, "member-changed", 0);
            case ActionAssigned assigned -> owe(message, "action-assigned", List.of(assigned.leadUnit()), 1);
            default -> {
            }
        }
    }

    private void everybody(DomainEventMessage<?> message, String kind, int acknowledged) {
        owe(message, kind, this.conferences.standing(this.conferenceId).unitCodes(), acknowledged);
    }

    private void owe(DomainEventMessage<?> message, String kind, List<String> units, int acknowledged) {
        String noticeId = NoticeIds.of(message.getIdentifier(), kind);
        this.record.accept(SYSTEM, new OweNotice(this.conferenceId, noticeId, kind, message.getIdentifier(),
                message.getAggregateIdentifier(), units));
        this.record.accept(SYSTEM,
                new RecordDelivery(this.conferenceId, noticeId, null, "inbox", units, this.clock.instant()));
        units.stream()
            .limit(acknowledged)
            .forEach((unit) -> this.record.accept(new Actor("liaison", unit, "member"),
                    new AcknowledgeNotice(this.conferenceId, noticeId, null, unit, this.clock.instant())));
    }

}
