package org.lianxi.contract.conference;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a joint conference, in order of occurrence.
 */
public sealed interface ConferenceEvent extends RecordedFact
        permits CharterAdopted, CharterAmended, MemberUnitAdmitted, MemberUnitWithdrawn, MemberUnitRenamed, SeatFilled,
        TermEnded, MemberNominated, NominationRejected, NominationWithdrawn, NominationLapsed, MemberChanged,
        OfficeStaffAppointed, OfficeStaffChanged, LiaisonNamed, ExOfficioHolderChanged, UnitChangeProposed,
        UnitChangeRejected, MinutesNumberAssigned, DocumentNumberAssigned, SubjectErased {

}
