package org.lianxi.command.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.minutes.issueminutes.Recipients;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.ResolutionRecorded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("四·一 A-22 有关单位：到会的，和议定事项牵头、配合的")
class RecipientsTest {

    private static final Standing STANDING = Licheng.standingWith("minutes.recipients", "named");

    private static List<String> after(String lead, List<String> coUnits) {
        MeetingState meeting = Stream
            .<MeetingEvent>of(Licheng.convened(), Licheng.opened(),
                    new ResolutionRecorded(Licheng.ID, Licheng.MEETING, "resolution-1", 1, "x", "x", lead, coUnits,
                            null),
                    Licheng.closed())
            .reduce(MeetingState.NONE, MeetingState::evolve, (a, b) -> b);
        return Recipients.of(List.of(), meeting, STANDING);
    }

    private static List<String> attendingAnd(String... others) {
        List<String> units = new ArrayList<>(Licheng.NINE);
        units.addAll(List.of(others));
        return STANDING.inOrder(units);
    }

    @Test
    @DisplayName("没有到会的牵头、配合单位也发；没有牵头单位的，只发到会的")
    void absentUnitsWithAPart() {
        assertThat(after("zgh", List.of())).isEqualTo(attendingAnd("zgh"));
        assertThat(after("gxj", List.of("yjj"))).isEqualTo(attendingAnd("yjj"));
        assertThat(after(null, List.of())).isEqualTo(Licheng.NINE);
    }

}
