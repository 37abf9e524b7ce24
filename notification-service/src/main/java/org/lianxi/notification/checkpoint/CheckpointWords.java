package org.lianxi.notification.checkpoint;

import java.util.Locale;
import java.util.Optional;

/**
 * Words the checkpoint that a notice shows.
 */
@FunctionalInterface
public interface CheckpointWords {

    /**
     * Words the line.
     * @param index log index of the notice's event
     * @param locale the reader's
     * @return the line, or empty when no checkpoint is known at all
     */
    Optional<String> of(long index, Locale locale);

}
