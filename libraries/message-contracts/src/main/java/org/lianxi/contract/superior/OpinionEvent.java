package org.lianxi.contract.superior;

/**
 * What is known of an opinion put to the leadership.
 */
public sealed interface OpinionEvent extends SuperiorEvent permits OpinionSubmitted {

    /**
     * The opinion.
     * @return its id
     */
    String opinionId();

}
