package org.lianxi.query.bulletin.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A progress report, the issued bulletins that cover it, and the units that a notice of
 * it or of such a bulletin has reached.
 *
 * @param reportId the report
 * @param actionId the action
 * @param number its place among the action's reports
 * @param unitCode who reported
 * @param percent how far the work has come
 * @param summary what was done
 * @param reportedOn the day
 * @param reportedAtIndex log index of the report, to sort by
 * @param issued whether an issued bulletin covers it
 * @param bulletins ids of these bulletins
 * @param owedTo units that are owed the report, empty until its notice is on record
 * @param told units that were told of it
 */
public record ReportCoverage(String reportId, String actionId, int number, String unitCode, int percent, String summary,
        LocalDate reportedOn, long reportedAtIndex, boolean issued, List<String> bulletins, List<String> owedTo,
        List<String> told) {

    ReportCoverage coveredBy(String bulletinId) {
        return with(true, joined(this.bulletins, List.of(bulletinId)), this.owedTo, this.told);
    }

    ReportCoverage owed(Collection<String> units) {
        return with(this.issued, this.bulletins, joined(this.owedTo, units), this.told);
    }

    ReportCoverage told(Collection<String> units) {
        return with(this.issued, this.bulletins, this.owedTo, joined(this.told, units));
    }

    private static List<String> joined(Collection<String> some, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private ReportCoverage with(boolean isIssued, List<String> itsBulletins, List<String> itsOwed,
            List<String> itsTold) {
        return new ReportCoverage(this.reportId, this.actionId, this.number, this.unitCode, this.percent, this.summary,
                this.reportedOn, this.reportedAtIndex, isIssued, itsBulletins, itsOwed, itsTold);
    }

}
