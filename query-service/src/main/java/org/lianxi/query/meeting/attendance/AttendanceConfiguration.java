package org.lianxi.query.meeting.attendance;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttendanceConfiguration {

    @Bean
    Views<AttendanceView> meetingAttendance(ViewBatch batch) {
        return batch.views("meeting_attendance", AttendanceView.class, "startsAtMillis");
    }

}
