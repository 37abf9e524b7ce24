package org.lianxi.contract.action;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How strongly the office presses (C-4.10). Each follows one that went unanswered.
 */
public enum UrgingLevel {

    /**
     * 蓝色督办单: a reminder.
     */
    @JsonProperty("blue")
    BLUE,

    /**
     * 橙色督办单: a warning.
     */
    @JsonProperty("orange")
    ORANGE,

    /**
     * 红色督办单: told to the convener too.
     */
    @JsonProperty("red")
    RED

}
