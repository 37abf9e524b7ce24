package org.lianxi.query.bulletin.coverage;

import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.Views;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BulletinCoverageConfiguration {

    @Bean
    Views<ReportCoverage> coveredReports(ViewBatch batch) {
        return batch.views("report_coverage", ReportCoverage.class, "reportedAtIndex", "issued");
    }

    @Bean
    Views<CoverageSource> coverageSources(ViewBatch batch) {
        return batch.views("report_coverage_sources", CoverageSource.class);
    }

}
