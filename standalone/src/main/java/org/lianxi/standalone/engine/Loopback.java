package org.lianxi.standalone.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Ports of this machine that nobody outside can reach.
 */
public final class Loopback {

    /**
     * The address that everything listens on.
     */
    public static final String HOST = "127.0.0.1";

    private Loopback() {
    }

    /**
     * A port that is free right now, for engines that must know theirs before they bind.
     * @param wanted the port asked for, or 0 for any
     * @return the wanted port, or a free one
     */
    public static int port(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(HOST))) {
            return socket.getLocalPort();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * Whether somebody listens there already.
     * @param port a port
     * @return whether it cannot be taken
     */
    public static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port));
            return false;
        }
        catch (IOException ex) {
            return true;
        }
    }

}
