package org.lianxi.contract.information;

import org.lianxi.contract.RecordedFact;

/**
 * The life of an item of information between units, and of what of it is told to the
 * public, in order of occurrence.
 */
public sealed interface InformationEvent extends RecordedFact permits InformationSubmitted, InformationChecked,
        InformationReturned, InformationCirculated, InformationAcknowledged, InformationWithdrawn, ReleaseProposed,
        ReleaseApproved, ReleaseRefused, InformationPublished, ReleaseWithdrawn {

    /**
     * The item.
     * @return its id
     */
    String informationId();

}
