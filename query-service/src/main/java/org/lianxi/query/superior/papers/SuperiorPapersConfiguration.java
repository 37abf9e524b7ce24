package org.lianxi.query.superior.papers;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SuperiorPapersConfiguration {

    @Bean
    Views<SuperiorPaper> superiorPapers(ViewBatch batch) {
        return batch.views("superior_papers", SuperiorPaper.class, "kind", "recordedAtIndex");
    }

}
