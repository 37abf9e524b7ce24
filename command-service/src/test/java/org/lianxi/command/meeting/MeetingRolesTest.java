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
import org.lianxi.command.meeting.acceptagendaitem.AcceptAgendaItem;
import org.lianxi.command.meeting.cancelmeeting.CancelMeeting;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.correctresolution.CorrectResolution;
import org.lianxi.command.meeting.declineagendaitem.DeclineAgendaItem;
import org.lianxi.command.meeting.declineproposal.DeclineProposal;
import org.lianxi.command.meeting.delegatepresiding.DelegatePresiding;
import org.lianxi.command.meeting.excuseabsence.ExcuseAbsence;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.proposeagendaitem.ProposeAgendaItem;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recorddissent.RecordDissent;
import org.lianxi.command.meeting.recordearlydeparture.RecordEarlyDeparture;
import org.lianxi.command.meeting.recordlatearrival.RecordLateArrival;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.meeting.replytonotice.ReplyToNotice;
import org.lianxi.command.meeting.reschedulemeeting.RescheduleMeeting;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.lianxi.command.Licheng.MEETING;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·一 会议由谁办：以制度给的身份，召集人的事由召集人办，办公室的事由办公室办")
class MeetingRolesTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-10T09:00:00+08:00");

    private static final OffsetDateTime DURING = OffsetDateTime.parse("2026-11-20T09:30:00+08:00");

    private static TestExecutor<Meeting> convened() {
        return Licheng.fixture(Meeting.class)
            .given(Licheng.convened(), new AgendaItemProposed(Licheng.ID, MEETING, "item-1", "jyj", "校园隐患", "近期有投诉"));
    }

    private static TestExecutor<Meeting> inSession() {
        return Licheng.fixture(Meeting.class)
            .given(Licheng.convened(), Licheng.opened(),
                    new AttendanceRecorded(Licheng.ID, MEETING, "gxj", Capacity.MEMBER, null), Licheng.RESOLUTION);
    }

    static Stream<ConferenceCommand> convenersWork() {
        return Stream.of(new DeclineProposal(Licheng.ID, MEETING, null, "x"),
                new RescheduleMeeting(Licheng.ID, MEETING, null, START, START.plusHours(1), null, "x"),
                new CancelMeeting(Licheng.ID, MEETING, null, "x"));
    }

    static Stream<Arguments> officeWorkBefore() {
        return Stream.of(arguments(new AcceptAgendaItem(Licheng.ID, MEETING, null, "item-1"), "convene.decidedBy"),
                arguments(new DeclineAgendaItem(Licheng.ID, MEETING, null, "item-1", "x"), "convene.decidedBy"),
                arguments(new ExcuseAbsence(Licheng.ID, MEETING, null, "jyj", "x"), "attendance"),
                arguments(new DelegatePresiding(Licheng.ID, MEETING, null, "member-wjj", "x"), "presiding.by"),
                arguments(new OpenMeeting(Licheng.ID, MEETING, null, "convener", null), "presiding.by"));
    }

    static Stream<Arguments> officeWorkInSession() {
        return Stream.of(
                arguments(new RecordAttendance(Licheng.ID, MEETING, null, "rsj", Capacity.MEMBER, null),
                        "attendance.substitute"),
                arguments(new RecordLateArrival(Licheng.ID, MEETING, null, "gxj", DURING), "attendance"),
                arguments(new RecordEarlyDeparture(Licheng.ID, MEETING, null, "gxj", DURING), "attendance"),
                arguments(new RecordResolution(Licheng.ID, MEETING, null, "resolution-2", "x", "x", null, List.of(),
                        null), "minutes.resolutions"),
                arguments(new CorrectResolution(Licheng.ID, MEETING, null, "resolution-1", "x", "x", null, List.of(),
                        null, "x"), "minutes.resolutions"),
                arguments(new RecordDissent(Licheng.ID, MEETING, null, "resolution-1", "gxj", "reservation", "x"),
                        "decision.mode"),
                arguments(new CloseMeeting(Licheng.ID, MEETING, null), "attendance.quorum"));
    }

    static Stream<ConferenceCommand> anyWorkBefore() {
        return Stream
            .of(convenersWork(), officeWorkBefore().map(MeetingRolesTest::command),
                    Stream.of(new ProposeAgendaItem(Licheng.ID, MEETING, null, "item-2", "x", "x"),
                            new ReplyToNotice(Licheng.ID, MEETING, null, "attending", null, null, null)))
            .flatMap((commands) -> commands);
    }

    static Stream<ConferenceCommand> anyWorkInSession() {
        return officeWorkInSession().map(MeetingRolesTest::command);
    }

    private static ConferenceCommand command(Arguments arguments) {
        return (ConferenceCommand) arguments.get()[0];
    }

    @ParameterizedTest
    @MethodSource("convenersWork")
    @DisplayName("召集人的事，办公室不能办")
    void onlyTheConvener(ConferenceCommand command) {
        refused(convened().when(command, Licheng.office().toMetaData()), "convener-convenes", "convene.decidedBy");
    }

    @ParameterizedTest
    @MethodSource("officeWorkBefore")
    @DisplayName("会前办公室的事，成员单位不能办")
    void onlyTheOfficeBefore(ConferenceCommand command, String path) {
        refused(convened().when(command, Licheng.unit("jyj").toMetaData()), "office-acts", path);
    }

    @ParameterizedTest
    @MethodSource("officeWorkInSession")
    @DisplayName("会中办公室的事，成员单位不能办")
    void onlyTheOfficeInSession(ConferenceCommand command, String path) {
        refused(inSession().when(command, Licheng.unit("gxj").toMetaData()), "office-acts", path);
    }

    @ParameterizedTest
    @MethodSource("anyWorkBefore")
    @DisplayName("会前，不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharterBefore(ConferenceCommand command) {
        refused(convened().when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @ParameterizedTest
    @MethodSource("anyWorkInSession")
    @DisplayName("会中，不是制度给的身份，什么都不能办")
    void onlyInARoleOfTheCharterInSession(ConferenceCommand command) {
        refused(inSession().when(command, Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

}
