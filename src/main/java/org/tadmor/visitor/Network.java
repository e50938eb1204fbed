package org.tadmor.visitor;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Where a visit comes from.
 *
 * @param name an IPv4 address, or the 64 bits of an IPv6 address that one household has to itself
 * @param isThisMachine for a proxy that does not tell whom it serves
 */
record Network(String name, boolean isThisMachine) {

    private static final int PREFIX_BYTES = 8;
    private static final Pattern IN_DIGITS = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]+(%.*)?");

    /** @param address in digits, as a request tells it */
    static Network of(String address) {
        if (!IN_DIGITS.matcher(address).matches()) {
            return new Network(address, false);
        }
        try {
            // No name is looked up for digits.
            InetAddress parsed = InetAddress.getByName(address);
            String name = parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), PREFIX_BYTES))
                    : parsed.getHostAddress();
            return new Network(name, parsed.isLoopbackAddress());
        } catch (UnknownHostException other) {
            return new Network(address, false);
        }
    }
}
