package org.lianxi.contract.bulletin;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a progress bulletin, in order of occurrence.
 */
public sealed interface BulletinEvent extends RecordedFact
        permits BulletinCompiled, BulletinEdited, BulletinIssued, BulletinWithdrawn {

    /**
     * The bulletin.
     * @return its id
     */
    String bulletinId();

}
