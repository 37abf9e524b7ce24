package org.lianxi.query.ingest;

import com.mongodb.MongoException;
import org.lianxi.transport.RecordedEvent;
import org.springframework.dao.DataAccessException;

/**
 * An event cannot be applied, however often it is tried with this build.
 */
public final class PoisonousEventException extends RuntimeException {

    private final long index;

    private PoisonousEventException(long index, Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
        this.index = index;
    }

    /**
     * The event's place in the log.
     * @return its log index
     */
    public long index() {
        return this.index;
    }

    /**
     * What went wrong, for operators. It may quote the event, so it is not for logs.
     */
    String reason() {
        return getMessage() + ": " + getCause().getMessage();
    }

    /**
     * Tells a bad event from a store that is away.
     * @param failure what a handler threw
     * @param event the event that it threw it at
     * @return what to throw on: the failure itself when the store failed
     */
    static RuntimeException unlessTheStoreFailed(Throwable failure, RecordedEvent event) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof MongoException) {
                return (RuntimeException) cause;
            }
            root = cause;
        }
        return new PoisonousEventException(event.index(), root);
    }

}
