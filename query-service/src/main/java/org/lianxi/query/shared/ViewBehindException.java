package org.lianxi.query.shared;

/**
 * The views have not come as far as the caller's own command, even after waiting.
 */
public final class ViewBehindException extends RuntimeException {

    /**
     * Names the position.
     * @param position the token
     */
    public ViewBehindException(String position) {
        super("not yet at " + position);
    }

}
