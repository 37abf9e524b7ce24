package org.lianxi.contract.superior;

/**
 * What is known of a decision of a higher level.
 */
public sealed interface HigherDecisionEvent extends SuperiorEvent permits HigherDecisionRegistered {

    /**
     * The decision.
     * @return its id
     */
    String decisionId();

}
