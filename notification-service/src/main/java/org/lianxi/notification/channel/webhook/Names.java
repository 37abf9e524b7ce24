package org.lianxi.notification.channel.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Looks names up.
 */
@FunctionalInterface
interface Names {

    /**
     * The addresses of a name.
     * @param host a name, or an address in digits
     * @return its addresses
     * @throws UnknownHostException if it has none
     */
    InetAddress[] lookUp(String host) throws UnknownHostException;

}
