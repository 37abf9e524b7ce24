package org.lianxi.query.why;

import java.util.List;

/**
 * Why a line of progress is there.
 *
 * @param reportId the progress report
 * @param actionId the action it belongs to
 * @param unitCode the unit that spoke
 * @param unitName its name
 * @param steps from the report back to what it rests on
 * @param missing steps of which nothing is on record yet
 */
record Chain(String reportId, String actionId, String unitCode, String unitName, List<Step> steps,
        List<String> missing) {

    /**
     * One step back.
     *
     * @param step {@code report}, {@code action}, {@code resolution}, {@code minutes} and
     * {@code meeting}, or {@code assignment} or {@code case} in place of these three,
     * with {@code issue} and {@code information} behind a case; {@code seat} last
     * @param entityId what the step is about, or null when nothing is on record
     * @param flowId the charter's flow that brought it, or null
     * @param links its events, oldest first
     */
    record Step(String step, String entityId, String flowId, List<Link> links) {
    }

}
