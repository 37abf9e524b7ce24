package org.lianxi.query.meeting.board;

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
    Views<Cadence> cadences(ViewBatch batch) {
        return batch.views("meeting_cadences", Cadence.class);
    }

}
