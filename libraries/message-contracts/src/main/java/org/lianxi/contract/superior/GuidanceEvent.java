package org.lianxi.contract.superior;

/**
 * What is known of guidance given to bodies below.
 */
public sealed interface GuidanceEvent extends SuperiorEvent permits GuidanceIssued {

    /**
     * The guidance.
     * @return its id
     */
    String guidanceId();

}
