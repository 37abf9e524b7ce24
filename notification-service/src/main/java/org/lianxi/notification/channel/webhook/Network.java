package org.lianxi.notification.channel.webhook;

import java.math.BigInteger;
import java.net.InetAddress;

/**
 * A network of addresses.
 *
 * @param address an address in it
 * @param bits how many bits its addresses have in common
 */
record Network(InetAddress address, int bits) {

    /**
     * Reads a network.
     * @param text such as {@code 10.0.0.0/8}
     * @return the network
     */
    static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int most = address.getAddress().length * Byte.SIZE;
        int bits = (parts.length == 1) ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return new Network(address, bits);
    }

    boolean contains(InetAddress other) {
        byte[] mine = this.address.getAddress();
        byte[] others = other.getAddress();
        if (mine.length != others.length) {
            return false;
        }
        int rest = mine.length * Byte.SIZE - this.bits;
        return new BigInteger(1, mine).shiftRight(rest).equals(new BigInteger(1, others).shiftRight(rest));
    }

}
