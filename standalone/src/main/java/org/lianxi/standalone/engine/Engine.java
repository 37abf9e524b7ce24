package org.lianxi.standalone.engine;

/**
 * An engine inside this JVM or started by it. Its data survives a stop and an abrupt end
 * of the JVM.
 */
public interface Engine extends AutoCloseable {

    /**
     * Name for people.
     * @return such as {@code PostgreSQL}
     */
    String name();

    /**
     * Starts and waits until clients can connect.
     */
    void start();

    /**
     * Where it listens once started.
     * @return host and port, never a password
     */
    String address();

    /**
     * Stops cleanly; does nothing when it never started.
     */
    @Override
    void close();

}
