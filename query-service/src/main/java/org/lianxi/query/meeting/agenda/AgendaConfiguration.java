package org.lianxi.query.meeting.agenda;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    Views<AgendaView> agendas(ViewBatch batch) {
        return batch.views("meeting_agendas", AgendaView.class);
    }

    @Bean
    Views<OpenMatter> openMatters(ViewBatch batch) {
        return batch.views("meeting_open_matters", OpenMatter.class, "open");
    }

}
