package org.lianxi.query.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.query.timeline.Happening;

/**
 * What an action comes from: what was agreed and how, and the issue or the case that was
 * brought to the meeting; or a higher assignment; or a case.
 */
final class Origins {

    private final Past past;

    Origins(Past past) {
        this.past = past;
    }

    List<Chain.Step> of(Happening assigned) {
        String kind = assigned.fact("source", "kind");
        if (!"resolution".equals(kind)) {
            return origin(kind, assigned.fact("source", kind + "Id"));
        }
        String meetingId = assigned.fact("source", "meetingId");
        String resolutionId = assigned.fact("source", "resolutionId");
        List<Happening> meeting = this.past.naming(meetingId);
        List<Happening> agreed = meeting.stream()
            .filter(Past.is(ResolutionRecorded.class))
            .filter((one) -> resolutionId.equals(one.fact("resolutionId")))
            .toList();
        List<Chain.Step> steps = new ArrayList<>(
                List.of(this.past.step("resolution", resolutionId, agreed.stream()), minutes(meeting),
                        this.past.step("meeting", meetingId,
                                meeting.stream()
                                    .filter(Past.isOneOf(MeetingConvened.class, MeetingOpened.class,
                                            AttendanceRecorded.class, MeetingClosed.class)))));
        this.past.naming(resolutionId)
            .stream()
            .filter(Past.is(IssueResolved.class))
            .forEach((settled) -> steps.addAll(origin("issue", settled.entityId())));
        agreed.stream()
            .map((one) -> one.fact("caseId"))
            .filter(Objects::nonNull)
            .forEach((settled) -> steps.addAll(origin("case", settled)));
        return steps;
    }

    /**
     * A thing and, where that came of something else, that too: the information or the
     * issue that a case was opened on.
     */
    List<Chain.Step> origin(String name, String id) {
        List<Happening> own = this.past.of(id);
        Optional<Happening> opened = own.stream().filter(Past.is(CaseOpened.class)).findFirst();
        List<Chain.Step> steps = new ArrayList<>(
                List.of(this.past.step(name, id, opened.map((one) -> one.fact("kind")).orElse(null), own.stream())));
        own.stream()
            .filter(Past.isOneOf(CaseOpened.class, IssueRaised.class))
            .map((one) -> one.fact("sourceId"))
            .filter(Objects::nonNull)
            .forEach((source) -> steps.addAll(origin(source.substring(0, source.indexOf('-')), source)));
        return steps;
    }

    /**
     * The version that was issued, or else the last one, with every consent to it.
     */
    private Chain.Step minutes(List<Happening> meeting) {
        Optional<String> minutesId = meeting.stream()
            .filter(Past.is(MinutesDrafted.class))
            .map(Happening::entityId)
            .findFirst();
        if (minutesId.isEmpty()) {
            return this.past.step("minutes", null, Stream.empty());
        }
        List<Happening> minutes = this.past.of(minutesId.get());
        String version = Stream
            .concat(minutes.stream().filter(Past.is(MinutesIssued.class)),
                    minutes.reversed().stream().filter(Past.isOneOf(MinutesRevised.class, MinutesDrafted.class)))
            .map((one) -> one.fact("version"))
            .findFirst()
            .orElse("1");
        return this.past.step("minutes", minutesId.get(), minutes.stream()
            .filter(Past.isOneOf(MinutesDrafted.class, MinutesRevised.class, ConsentRequested.class, ConsentGiven.class,
                    ConsentCompleted.class, MinutesIssued.class, MinutesFiledWithGovernment.class))
            .filter((one) -> version.equals(one.fact("version"))));
    }

}
