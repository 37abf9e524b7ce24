package org.lianxi.query.duty.coverage;

import java.util.List;

import org.lianxi.contract.conference.Charter;

/**
 * The charter's duties, with the flows that perform each.
 *
 * @param duties in the charter's order
 */
record ChargedDuties(List<Duty> duties) {

    static ChargedDuties of(Charter charter) {
        return new ChargedDuties(charter.duties()
            .stream()
            .map((duty) -> new Duty(duty.id(), duty.unit(), duty.kinds(), duty.text(),
                    charter.flows()
                        .stream()
                        .filter((flow) -> duty.id().equals(flow.clause()))
                        .map(Charter.Flow::id)
                        .toList()))
            .toList());
    }

    record Duty(String dutyId, String unitCode, List<String> kinds, String text, List<String> flows) {
    }

}
