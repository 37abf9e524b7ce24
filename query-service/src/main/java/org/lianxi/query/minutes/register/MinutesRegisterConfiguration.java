package org.lianxi.query.minutes.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.difference.ComparedList;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MinutesRegisterConfiguration {

    @Bean
    Views<MinutesView> minutes(ViewBatch batch) {
        return batch.views("minutes", MinutesView.class, "state", "filingGap");
    }

    /**
     * What covers the issue is no part of what changed between two days.
     */
    @Bean
    ComparedList comparedMinutes(Views<MinutesView> minutes, UnitRegister register, Clock clock) {
        return new ComparedList("minutes", "minutesId", (conferenceId) -> {
            Units units = register.of(conferenceId);
            LocalDate today = LocalDate.now(clock);
            return minutes.find(Filters.eq("conferenceId", conferenceId))
                .stream()
                .map((stored) -> MinutesRegisterApi.Whole.of(stored.id(), stored.view(), units, today,
                        (index) -> Optional.empty()))
                .toList();
        });
    }

}
