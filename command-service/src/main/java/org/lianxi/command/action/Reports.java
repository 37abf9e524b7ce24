package org.lianxi.command.action;

import java.util.Collection;
import java.util.List;

/**
 * Lets the rules of other aggregates see which progress reports a conference has. A
 * report that was given stays given, so an action that changes at the same moment does
 * not unsettle what was seen.
 */
@FunctionalInterface
public interface Reports {

    /**
     * Those among some reports that no unit of the conference gave.
     * @param conferenceId the conference
     * @param reportIds ids of reports
     * @return the ids that are unknown, or of another conference
     */
    List<String> unknown(String conferenceId, Collection<String> reportIds);

}
