package org.lianxi.notification.delivery;

/**
 * What the log held when this instance started. While it is not wholly taken in, nothing
 * goes out: what is there may say that a delivery was made before.
 */
public interface Backlog {

    /**
     * Whether it was taken in, by whichever instance.
     * @return true from then on
     */
    boolean takenIn();

}
