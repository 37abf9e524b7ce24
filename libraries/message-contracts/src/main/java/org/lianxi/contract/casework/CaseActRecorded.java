package org.lianxi.contract.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.EventType;

/**
 * An act of a case's kind was done: the kind's own vocabulary, as the charter file
 * declares it (C-1.3, C-1.4).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param number place among the acts of the case, from 1
 * @param act id of the act, such as {@code record-mandate}
 * @param name its name in the charter's words, as it was then
 * @param fields what it says: by field, the values as text (days in ISO 8601, counts in
 * decimal)
 * @param gives what rests on it: {@code mandate}, {@code approval}, {@code conclusion} or
 * {@code answer}; or null
 * @param level the level of the case from now on, or null when the act sets none
 * @param joined units that take part from now on because of it
 * @param asked units that have to answer it, empty for none
 * @param told units and organs that have to be told of it
 * @param unitCode who did it: a unit, or an organ outside
 * @param doneOn day it was recorded
 * @param answeredBy acts by which those who were asked answer it, empty when they answer
 * by whatever they do next; null for the same
 * @param startsTerm whether a statutory term runs from it; null for no
 */
@EventType(value = "org.lianxi.casework.act-recorded.v1", revision = 2)
public record CaseActRecorded(String conferenceId, String caseId, int number, String act, String name,
        Map<String, List<String>> fields, String gives, String level, List<String> joined, List<String> asked,
        List<String> told, String unitCode, LocalDate doneOn, List<String> answeredBy,
        Boolean startsTerm) implements CaseEvent {

    /**
     * An act as the first revision has it: whoever was asked answers by whatever he does
     * next, and no term is known to run from it.
     * @param conferenceId the conference
     * @param caseId the case
     * @param number place among the acts of the case, from 1
     * @param act id of the act
     * @param name its name
     * @param fields what it says
     * @param gives what rests on it, or null
     * @param level the level of the case from now on, or null
     * @param joined units that take part from now on
     * @param asked units that have to answer it
     * @param told units and organs that have to be told of it
     * @param unitCode who did it
     * @param doneOn day it was recorded
     */
    public CaseActRecorded(String conferenceId, String caseId, int number, String act, String name,
            Map<String, List<String>> fields, String gives, String level, List<String> joined, List<String> asked,
            List<String> told, String unitCode, LocalDate doneOn) {
        this(conferenceId, caseId, number, act, name, fields, gives, level, joined, asked, told, unitCode, doneOn, null,
                null);
    }

}
