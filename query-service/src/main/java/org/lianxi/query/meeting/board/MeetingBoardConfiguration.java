package org.lianxi.query.meeting.board;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.difference.ComparedList;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingBoardConfiguration {

    @Bean
    Views<MeetingView> meetings(ViewBatch batch) {
        return batch.views("meetings", MeetingView.class, "state", "startsAtMillis");
    }

    @Bean
    ComparedList comparedMeetings(Views<MeetingView> meetings, UnitRegister register) {
        return new ComparedList("meetings", "meetingId", (conferenceId) -> {
            Units units = register.of(conferenceId);
            return meetings.find(Filters.eq("conferenceId", conferenceId))
                .stream()
                .map((stored) -> MeetingAnswer.of(stored.id(), stored.view(), units))
                .toList();
        });
    }

    @Bean
    Views<Cadence> cadences(ViewBatch batch) {
        return batch.views("meeting_cadences", Cadence.class);
    }

}
