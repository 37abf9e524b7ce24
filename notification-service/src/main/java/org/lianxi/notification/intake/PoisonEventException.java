package org.lianxi.notification.intake;

/**
 * An event cannot be taken in because of what it says; nothing of it was kept.
 */
class PoisonEventException extends RuntimeException {

    PoisonEventException(Throwable cause) {
        super(cause.getClass().getSimpleName() + reason(cause), cause);
    }

    /**
     * Messages of the database repeat the data, so they stay out.
     */
    private static String reason(Throwable cause) {
        boolean ours = cause.getClass().getPackageName().startsWith("org.lianxi");
        return ours ? ": " + cause.getMessage() : "";
    }

}
