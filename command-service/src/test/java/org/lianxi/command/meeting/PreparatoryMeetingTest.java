package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.contract.meeting.MeetingConvened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.refused;

@DisplayName("K6 预备会议由制度所定的人员参加")
class PreparatoryMeetingTest {

    private static final Supplier<Standing> OF_LIAISONS = () -> Licheng.standingWith("convene.prepMeeting.chairedBy",
            "office-director", "convene.prepMeeting.attendees", "liaisons");

    private static final Supplier<Standing> OF_THE_OFFICE = () -> Licheng.standingWith("convene.prepMeeting.chairedBy",
            "office-director", "convene.prepMeeting.attendees", "office-members");

    private static ConveneMeeting convene(String... units) {
        OffsetDateTime start = OffsetDateTime.now(Licheng.CLOCK).plusDays(9);
        return new ConveneMeeting(Licheng.ID, "meeting-9", "ad-hoc", "预备会议", start, start.plusHours(1), "二号会议室",
                List.of(), List.of(units), "preparatory", List.of(), "meeting-1");
    }

    @Test
    @DisplayName("没有相应席位的单位不在受邀之列")
    void unitsWithoutASeat() {
        refused(Licheng.fixture(Meeting.class, OF_LIAISONS, Licheng.closed())
            .givenNoPriorActivity()
            .when(convene("gxj"), Licheng.convener().toMetaData()), "preparatory-meeting-is-of-its-attendees",
                "convene.prepMeeting.attendees");
    }

    @Test
    @DisplayName("通知未列单位的，邀请有相应席位的全部单位")
    void everyUnitWithASeat() {
        Licheng.fixture(Meeting.class, OF_THE_OFFICE, Licheng.closed())
            .givenNoPriorActivity()
            .when(convene(), Licheng.convener().toMetaData())
            .expectSuccessfulHandlerExecution()
            .expectState((meeting) -> {
                MeetingConvened notice = meeting.state().convened();
                assertThat(notice.invitedUnits()).isEqualTo(Licheng.standing().unitCodes());
                assertThat(notice.form()).isEqualTo("preparatory");
            });
    }

}
