package org.culturepark.local.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** An address to listen on, and the one under which clients then find the listener. */
final class BindAddress {
    static final String LOOPBACK = "127.0.0.1";

    private BindAddress() {}

    /** The address itself, or the loopback one where it means "all of them". */
    static String reachable(String bind) {
        return isWildcard(bind) ? LOOPBACK : bind;
    }

    /** What a broker tells other machines to come back to: the address itself, or this host's where it means "all". */
    static String advertised(String bind) throws LaunchFailed {
        if (!isWildcard(bind)) {
            return bind;
        }
        try {
            return InetAddress.getLocalHost().getHostAddress();
        } catch (UnknownHostException e) {
            throw new LaunchFailed("this host's own address is unknown: give one with --bind instead of " + bind, e);
        }
    }

    private static boolean isWildcard(String bind) {
        return bind.equals("0.0.0.0") || bind.equals("::");
    }
}
