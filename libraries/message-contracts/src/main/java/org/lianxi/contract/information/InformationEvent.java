package org.lianxi.contract.information;

import org.lianxi.contract.RecordedFact;

/**
 * The life of an item of information between units, in order of occurrence.
 */
public sealed interface InformationEvent extends RecordedFact permits InformationSubmitted, InformationChecked,
        InformationReturned, InformationCirculated, InformationAcknowledged, InformationWithdrawn {

    /**
     * The item.
     * @return its id
     */
    String informationId();

}
