package org.lianxi.contract.conference;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where a rule comes from, so that a refusal can say whether the charter itself forbids.
 */
public enum Basis {

    /**
     * The charter says so.
     */
    @JsonProperty("text")
    TEXT,

    /**
     * The charter implies it.
     */
    @JsonProperty("inferred")
    INFERRED,

    /**
     * The charter is silent; the conference chose.
     */
    @JsonProperty("local-choice")
    LOCAL_CHOICE

}
