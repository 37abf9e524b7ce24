package org.lianxi.query.bulletin.coverage;

import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.Views;

import org.springframework.stereotype.Component;

/**
 * Lets other questions see which progress reports no bulletin covers yet.
 */
@Component
public class ReportCoverages {

    private final Views<ReportCoverage> reports;

    ReportCoverages(Views<ReportCoverage> reports) {
        this.reports = reports;
    }

    /**
     * Progress reports of a conference.
     * @param conferenceId the conference
     * @return all of them, in the order in which they came
     */
    public List<ReportCoverage> all(String conferenceId) {
        return this.reports.find(Filters.eq("conferenceId", conferenceId))
            .stream()
            .map(Stored::view)
            .sorted(Comparator.comparingLong(ReportCoverage::reportedAtIndex))
            .toList();
    }

}
