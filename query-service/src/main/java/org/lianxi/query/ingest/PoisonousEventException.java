package org.lianxi.query.ingest;

import com.mongodb.MongoException;
import org.springframework.dao.DataAccessException;

/**
 * An event cannot be applied, however often it is tried with this build.
 */
public final class PoisonousEventException extends RuntimeException {

    private PoisonousEventException(Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
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
     * @return what to throw on: the failure itself when the store failed
     */
    static RuntimeException unlessTheStoreFailed(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessException || cause instanceof MongoException) {
                return (RuntimeException) cause;
            }
            root = cause;
        }
        return new PoisonousEventException(root);
    }

}
