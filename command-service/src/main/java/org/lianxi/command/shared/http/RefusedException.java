package org.lianxi.command.shared.http;

/**
 * Carries a refusal, new or from its receipt, to the answer.
 */
public final class RefusedException extends RuntimeException {

    private final int status;

    private final boolean replayed;

    RefusedException(int status, String problem, boolean replayed) {
        super(problem, null, false, false);
        this.status = status;
        this.replayed = replayed;
    }

    int status() {
        return this.status;
    }

    /**
     * The problem that answers the refused command.
     * @return its JSON
     */
    public String problem() {
        return getMessage();
    }

    boolean replayed() {
        return this.replayed;
    }

}
