package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.declineproposal.DeclineProposal;
import org.lianxi.command.meeting.excuseabsence.ExcuseAbsence;
import org.lianxi.command.meeting.proposeagendaitem.ProposeAgendaItem;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordlatearrival.RecordLateArrival;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.ProposalDeclined;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 会议一步一步走：会前、会中、会后各有各的事")
class MeetingStagesTest {

    private static final OffsetDateTime DURING = OffsetDateTime.parse("2026-11-20T09:30:00+08:00");

    private static final AttendanceRecorded PRESENT = new AttendanceRecorded(Licheng.ID, MEETING, "gxj",
            Capacity.MEMBER, null);

    private static TestExecutor<Meeting> given(Object... events) {
        return Licheng.fixture(Meeting.class).given(events);
    }

    private static void expectRefusal(TestExecutor<Meeting> given, ConferenceCommand command, Actor actor, String code,
            String path) {
        refused(given.when(command, actor.toMetaData()), code, path);
    }

    private static CorrectResolution correct(String lead, List<String> coUnits) {
        return new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", "专项治理", "开展专项治理", lead, coUnits, null,
                "笔误");
    }

    static Stream<Arguments> workInSession() {
        return Stream.of(
                arguments(new RecordAttendance(Licheng.ID, MEETING, null, "rsj", Capacity.MEMBER, null),
                        "attendance.substitute"),
                arguments(new RecordLateArrival(Licheng.ID, MEETING, null, "gxj", DURING), "attendance"),
                arguments(new RecordEarlyDeparture(Licheng.ID, MEETING, null, "gxj", DURING), "attendance"),
                arguments(new RecordResolution(Licheng.ID, MEETING, null, "resolution-2", "x", "x", null, List.of(),
                        null), "minutes.resolutions"),
                arguments(correct("gxj", List.of()), "minutes.resolutions"),
                arguments(new RecordDissent(Licheng.ID, MEETING, null, "resolution-1", "gxj", "reservation", "x"),
                        "decision.mode"),
                arguments(new CloseMeeting(Licheng.ID, MEETING, null), "attendance.quorum"));
    }

    @ParameterizedTest
    @MethodSource("workInSession")
    @DisplayName("INV-09 INV-10 散会之后，到会、议定、更正、不同意见都不再记")
    void nothingIsRecordedAfterTheClose(ConferenceCommand command, String path) {
        expectRefusal(given(Licheng.convened(), Licheng.opened(), PRESENT, Licheng.RESOLUTION, Licheng.closed()),
                command, Licheng.office(), "meeting-is-in-session", path);
    }

    @Test
    @DisplayName("议题会前提出")
    void agendaItemsComeBefore() {
        expectRefusal(given(Licheng.convened(), Licheng.opened()),
                new ProposeAgendaItem(Licheng.ID, MEETING, null, "item-1", "x", "x"), Licheng.unit("jyj"),
                "meeting-has-not-begun", "convene.decidedBy");
    }

    @Test
    @DisplayName("只准受邀单位的假")
    void onlyInvitedUnitsAreExcused() {
        expectRefusal(given(Licheng.convened()), new ExcuseAbsence(Licheng.ID, MEETING, null, "zgh", "x"),
                Licheng.office(), "unit-is-invited", "convene.scope");
    }

    @Test
    @DisplayName("否决过的提议不再否决，已召集的会议不能当提议否决")
    void aProposalIsDecidedOnce() {
        MeetingProposed proposed = new MeetingProposed(Licheng.ID, MEETING, "jyj", "ad-hoc", "专题会议", "校园隐患", List.of(),
                null);
        DeclineProposal decline = new DeclineProposal(Licheng.ID, MEETING, null, "x");
        for (Object decided : List.of(new ProposalDeclined(Licheng.ID, MEETING, "jyj", "x"), Licheng.convened())) {
            expectRefusal(given(proposed, decided), decline, Licheng.convener(), "meeting-is-proposed",
                    "convene.proposers");
        }
    }

    @Test
    @DisplayName("更正议定事项，牵头、配合单位的规矩不变")
    void aCorrectionKeepsTheRulesOfAResolution() {
        expectRefusal(given(Licheng.convened(), Licheng.opened(), Licheng.RESOLUTION), correct("zzz", List.of()),
                Licheng.office(), "units-are-members", "units");
        expectRefusal(given(Licheng.convened(), Licheng.opened(), Licheng.RESOLUTION), correct("gxj", List.of("zzz")),
                Licheng.office(), "units-are-members", "units");
        expectRefusal(given(Licheng.convened(), Licheng.opened(), Licheng.RESOLUTION), correct("gxj", List.of("gxj")),
                Licheng.office(), "lead-unit-is-no-co-unit", "tracking.reportBy");
    }

}
