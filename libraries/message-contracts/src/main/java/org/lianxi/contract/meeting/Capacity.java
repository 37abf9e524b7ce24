package org.lianxi.contract.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In what capacity a unit attends a meeting (C-4.3).
 */
public enum Capacity {

    /**
     * Through its member.
     */
    @JsonProperty("member")
    MEMBER,

    /**
     * Through someone sent in the member's place; the unit attends all the same.
     */
    @JsonProperty("substitute")
    SUBSTITUTE,

    /**
     * Listening only: not asked for consent (INV-11).
     */
    @JsonProperty("observer")
    OBSERVER,

    /**
     * Working for the meeting: not asked for consent.
     */
    @JsonProperty("staff")
    STAFF;

    /**
     * Whether the unit counts as attending (与会单位).
     * @return true for a member and for a substitute
     */
    public boolean attends() {
        return this == MEMBER || this == SUBSTITUTE;
    }

}
