package org.lianxi.query.conference.roster;

import java.time.Clock;
import java.time.LocalDate;

import org.lianxi.query.difference.ComparedList;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    Views<RosterView> rosters(ViewBatch batch) {
        return batch.views("rosters", RosterView.class);
    }

    @Bean
    ComparedList comparedRoster(RosterApi roster, Clock clock) {
        return new ComparedList("roster", "seatId",
                (conferenceId) -> roster.on(conferenceId, LocalDate.now(clock)).seats());
    }

}
