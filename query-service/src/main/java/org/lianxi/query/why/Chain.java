package org.lianxi.query.why;

import java.util.List;

/**
 * Why a line of progress is there, or a notice.
 *
 * @param noticeId the notice that was asked about, or null
 * @param reportId the progress report, or null where the notice tells of something else
 * @param actionId the action it belongs to, or null where there is none
 * @param unitCode the unit that spoke
 * @param unitName its name
 * @param steps from the notice or the report back to what it rests on
 * @param missing steps of which nothing is on record yet
 */
record Chain(String noticeId, String reportId, String actionId, String unitCode, String unitName, List<Step> steps,
        List<String> missing) {

    /**
     * One step back.
     *
     * @param step {@code notice}, {@code report} or {@code outcome}, {@code action},
     * {@code resolution}, {@code minutes} and {@code meeting}, or {@code assignment} in
     * place of these three; {@code issue}, {@code case} and {@code information} that they
     * came of; {@code seat} last
     * @param entityId what the step is about, or null when nothing is on record
     * @param flowId the charter's flow that brought it, or null
     * @param links its events, oldest first
     */
    record Step(String step, String entityId, String flowId, List<Link> links) {
    }

}
