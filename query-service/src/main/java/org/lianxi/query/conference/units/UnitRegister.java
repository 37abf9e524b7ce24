package org.lianxi.query.conference.units;

import java.util.Optional;

import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Finds a conference's units, so that answers can give their names beside their codes.
 */
@Component
public class UnitRegister {

    private final Views<UnitsView> registers;

    UnitRegister(Views<UnitsView> registers) {
        this.registers = registers;
    }

    /**
     * The units of a conference.
     * @param conferenceId the conference
     * @return its units
     * @throws UnknownEntityException if there is no such conference
     */
    public Units of(String conferenceId) {
        return this.registers.find(conferenceId)
            .map(Stored::view)
            .map(Units::new)
            .orElseThrow(() -> new UnknownEntityException("conference", conferenceId));
    }

    /**
     * The units of a conference, as the events folded so far leave them.
     * @param conferenceId the conference
     * @return its units, or empty when there is no such conference yet
     */
    public Optional<Units> folded(String conferenceId) {
        return this.registers.current(conferenceId).map(Units::new);
    }

}
