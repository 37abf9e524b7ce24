package org.lianxi.command.action;

import java.time.LocalDate;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.command.action.assignaction.LeadDepartmentActs;
import org.lianxi.command.action.verifycompletion.ConvenerVerifies;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.OfficeActs;
import org.lianxi.command.shared.Rule;

/**
 * Who tracks, as the charter file has it: the conference office, or the department that
 * leads the conference (C-4.10, K13, INV-20).
 */
final class Tracking {

    private static final String OFFICE = "office";

    private Tracking() {
    }

    /**
     * Who assigns, presses and decides on requests.
     */
    static Rule tracks(Actor actor, Standing standing) {
        return by(actor, standing, "tracking.by");
    }

    /**
     * Who verifies and returns completions.
     */
    static Rule verifies(Actor actor, Standing standing) {
        String path = "tracking.verifyBy.by";
        return OFFICE.equals(standing.rule(path, OFFICE)) ? by(actor, standing, path) : new ConvenerVerifies(actor);
    }

    /**
     * The day by which an urging is to be answered that names none: every urging has one,
     * so that it can be told when a stronger one may follow.
     */
    static LocalDate urgingAnsweredBy(Standing standing, LocalDate today, WorkingDays days) {
        return Term.parse(standing.rule("tracking.urgingAnsweredWithin", "P3WD")).lastDay(today, days);
    }

    private static Rule by(Actor actor, Standing standing, String path) {
        return OFFICE.equals(standing.rule("tracking.by", OFFICE)) ? new OfficeActs(actor, path)
                : new LeadDepartmentActs(actor, standing);
    }

}
