package org.lianxi.query.conference.units;

import org.lianxi.query.difference.ComparedList;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitsConfiguration {

    @Bean
    Views<UnitsView> unitRegisters(ViewBatch batch) {
        return batch.views("units", UnitsView.class);
    }

    @Bean
    ComparedList comparedUnits(UnitRegister register) {
        return new ComparedList("units", "code", (conferenceId) -> register.of(conferenceId).all());
    }

}
