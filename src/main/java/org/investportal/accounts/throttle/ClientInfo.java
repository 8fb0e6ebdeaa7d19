package org.investportal.accounts.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The origin of an attempt to sign in.
 *
 * @param address the address of the client
 * @param browser the token that a known browser sends, if any
 */
public record ClientInfo(String address, @Nullable String browser) {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]+");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int NETWORK_BYTES = 8;
    private static final int SITE_BYTES = 6;

    /** Returns the address, but for IPv6 only the network, since a client that has one address of a network has all of them. */
    public String network() {
        return beginning(NETWORK_BYTES);
    }

    /** Returns the address, but for IPv6 only the first 48 bits: a provider may give a customer as many networks as begin with them (RFC 6177). */
    public String site() {
        return beginning(SITE_BYTES);
    }

    /** Returns the first 24 bits of an IPv4 address and the first 48 of an IPv6 address: what one client may have without much effort. */
    public String subnet() {
        String site = site();
        return IPV4.matcher(site).matches() ? site.substring(0, site.lastIndexOf('.')) : site;
    }

    private String beginning(int bytes) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), bytes))
                    : literal.getHostAddress();
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
