package org.cooperationhub.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are public: by the IANA special-purpose registries (RFC 6890). Of IPv6, only what is allocated to the
 * public at all (2000::/3) without its exceptions; so mapped, translated (NAT64), local and link addresses are not.
 */
final class Networks {
    private record Block(BigInteger prefix, int bits, int length) {
        boolean contains(byte[] address) {
            return address.length * 8 == length
                    && new BigInteger(1, address).shiftRight(length - bits).equals(prefix);
        }
    }

    private static final List<Block> PRIVATE_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // carrier-grade NAT
            "127.0.0.0/8",
            "169.254.0.0/16", // link-local, metadata services
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16",
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3"); // multicast, reserved, broadcast

    private static final List<Block> ALLOCATED_6 = blocks("2000::/3");

    private static final List<Block> PRIVATE_6 = blocks(
            "2001::/23", // protocols, Teredo
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: an IPv4 address in disguise
            "3fff::/20");

    private Networks() {}

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) return !within(PRIVATE_4, bytes);
        return within(ALLOCATED_6, bytes) && !within(PRIVATE_6, bytes);
    }

    private static boolean within(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(each -> each.contains(address));
    }

    private static List<Block> blocks(String... texts) {
        return java.util.Arrays.stream(texts).map(Networks::block).toList();
    }

    private static Block block(String text) {
        var slash = text.indexOf('/');
        var bits = Integer.parseInt(text.substring(slash + 1));
        try {
            // a literal: nothing is looked up
            var bytes = InetAddress.getByName(text.substring(0, slash)).getAddress();
            var length = bytes.length * 8;
            return new Block(new BigInteger(1, bytes).shiftRight(length - bits), bits, length);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
