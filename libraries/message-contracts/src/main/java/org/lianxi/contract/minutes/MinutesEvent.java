package org.lianxi.contract.minutes;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a meeting's minutes, in order of occurrence.
 */
public sealed interface MinutesEvent extends RecordedFact
        permits MinutesDrafted, MinutesRevised, ConsentRequested, ConsentGiven, ConsentWithheld, ConsentCompleted,
        MinutesIssued, MinutesFiledWithGovernment, ConsentDeemed, ObjectionAnswered, DeadlockEscalated, DeadlockDecided,
        MinutesSigned, CorrigendumProposed, CorrigendumConsentGiven, CorrigendumConsentWithheld, CorrigendumWithdrawn,
        CorrigendumIssued, MajorMatterApproved {

    /**
     * The minutes.
     * @return their id
     */
    String minutesId();

}
