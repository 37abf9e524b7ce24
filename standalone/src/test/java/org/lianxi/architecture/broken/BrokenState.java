package org.lianxi.architecture.broken;

import java.time.Instant;

import org.lianxi.contract.RecordedFact;
import org.springframework.util.StringUtils;

/**
 * Breaks every architecture rule on purpose, to show that each can fail.
 */
record BrokenState(RecordedFact fact) {

    boolean isBroken() {
        return StringUtils.hasText(this.fact.conferenceId()) && Instant.now().isAfter(Instant.EPOCH);
    }

}
