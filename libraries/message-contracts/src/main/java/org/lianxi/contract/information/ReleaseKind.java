package org.lianxi.contract.information;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is told to the public (C-1.3a, D-02).
 */
public enum ReleaseKind {

    /**
     * 发布: information of the conference.
     */
    @JsonProperty("release")
    RELEASE,

    /**
     * 曝光: a violation that is made public under a rule.
     */
    @JsonProperty("exposure")
    EXPOSURE;

    /**
     * The kind as the contracts write it.
     * @return such as {@code exposure}
     */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

}
