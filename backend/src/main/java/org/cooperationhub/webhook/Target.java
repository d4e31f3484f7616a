package org.cooperationhub.webhook;

import java.net.InetAddress;
import java.net.URI;

/**
 * An address that was checked, and what is sent there.
 *
 * @param address where to connect, whatever the name leads to by then
 */
record Target(URI url, InetAddress address) {
    /** The name, or the address without the brackets of IPv6. */
    String host() {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    boolean secure() {
        return url.getScheme().equals("https");
    }

    int port() {
        return url.getPort() >= 0 ? url.getPort() : secure() ? 443 : 80;
    }

    String path() {
        var path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
