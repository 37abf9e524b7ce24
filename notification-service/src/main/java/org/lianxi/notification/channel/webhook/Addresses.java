package org.lianxi.notification.channel.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * Which addresses this service may be sent to. Whoever may subscribe could else have it
 * knock at doors that only it can reach: at itself, at its neighbours, at the
 * installation's metadata. A name is looked up when the address is given, and again for
 * every connection, which then goes to the addresses that were looked at and nowhere
 * else; a name that has changed in between gains nothing.
 */
@Component
class Addresses {

    /**
     * Networks that are not the public's, beside those that the JDK knows by name: this
     * network, carriers' shared space, protocol assignments, documentation, benchmarks,
     * reserved; unique local, discard, documentation, and the prefixes that carry an IPv4
     * address inside.
     */
    private static final List<Network> INTERNAL = Stream
        .of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                "203.0.113.0/24", "224.0.0.0/3", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23",
                "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/9", "ff00::/8")
        .map(Network::parse)
        .toList();

    private static final int LONGEST = 2000;

    private static final int HIGHEST_PORT = 65535;

    private final Names names;

    private final List<Network> allowed;

    Addresses(Names names, WebhookProperties properties) {
        this.names = names;
        this.allowed = properties.allow().stream().map(Network::parse).toList();
    }

    /**
     * Looks at an address that somebody gives.
     * @param text the address
     * @return what is wrong with it
     */
    Verdict check(String text) {
        if (text == null || text.length() > LONGEST) {
            return Verdict.INVALID;
        }
        try {
            URI url = URI.create(text);
            boolean http = "http".equals(url.getScheme());
            if ((!http && !"https".equals(url.getScheme())) || url.getHost() == null || url.getUserInfo() != null
                    || url.getFragment() != null || !port(url.getPort())) {
                return Verdict.INVALID;
            }
            boolean known = Arrays.stream(resolve(url.getHost())).allMatch(this::allowed);
            return (http && !known) ? Verdict.NOT_SECURE : Verdict.GOOD;
        }
        catch (IllegalArgumentException notAnAddress) {
            return Verdict.INVALID;
        }
        catch (ForbiddenAddressException ex) {
            return Verdict.FORBIDDEN;
        }
        catch (UnknownHostException ex) {
            return Verdict.UNKNOWN;
        }
    }

    /**
     * Looks a name up.
     * @param host a name, or an address in digits
     * @return all its addresses
     * @throws ForbiddenAddressException if one of them may not be connected to
     * @throws UnknownHostException if it has none
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = this.names.lookUp(host);
        for (InetAddress address : found) {
            if (!allowed(address) && !open(address)) {
                throw new ForbiddenAddressException(host);
            }
        }
        return found;
    }

    /**
     * An address that names none has the scheme's.
     */
    private static boolean port(int port) {
        return port == -1 || (port >= 1 && port <= HIGHEST_PORT);
    }

    private boolean allowed(InetAddress address) {
        return this.allowed.stream().anyMatch((network) -> network.contains(address));
    }

    private static boolean open(InetAddress address) {
        return !address.isAnyLocalAddress() && !address.isLoopbackAddress() && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress() && !address.isMulticastAddress()
                && INTERNAL.stream().noneMatch((network) -> network.contains(address));
    }

    /**
     * What an address is good for.
     */
    enum Verdict {

        GOOD, INVALID, NOT_SECURE, FORBIDDEN, UNKNOWN

    }

    /**
     * An address that may not be connected to.
     */
    static final class ForbiddenAddressException extends UnknownHostException {

        private ForbiddenAddressException(String host) {
            super(host);
        }

    }

}
