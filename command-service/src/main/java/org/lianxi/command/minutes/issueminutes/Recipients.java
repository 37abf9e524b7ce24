package org.lianxi.command.minutes.issueminutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.contract.meeting.ResolutionRecorded;

/**
 * Who receives issued minutes, 有关单位, by the charter file (C-4.6, A-22).
 */
public final class Recipients {

    private Recipients() {
    }

    /**
     * The recipients.
     * @param named others that the text names
     * @param meeting the meeting
     * @param standing the conference
     * @return every member unit, with the named ones where the charter has them; or only
     * the units that attended or have a part in what was agreed, and the named ones
     */
    public static List<String> of(Collection<String> named, MeetingState meeting, Standing standing) {
        String rule = standing.rule("minutes.recipients", "members-and-named");
        Set<String> units = new LinkedHashSet<>(
                "named".equals(rule) ? standing.inOrder(concerned(meeting)) : standing.unitCodes());
        if (!"all-members".equals(rule)) {
            units.addAll(named);
        }
        return new ArrayList<>(units);
    }

    private static Set<String> concerned(MeetingState meeting) {
        Set<String> units = new LinkedHashSet<>(meeting.attendingUnits());
        for (ResolutionRecorded resolution : meeting.resolutions()) {
            if (resolution.leadUnit() != null) {
                units.add(resolution.leadUnit());
            }
            units.addAll(resolution.coUnits());
        }
        return units;
    }

}
