package org.lianxi.contract.conference;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a joint conference, in order of occurrence.
 */
public sealed interface ConferenceEvent extends RecordedFact permits CharterAdopted, MemberUnitAdmitted, SeatFilled,
        MemberNominated, NominationRejected, MemberChanged, MinutesNumberAssigned, DocumentNumberAssigned {

}
