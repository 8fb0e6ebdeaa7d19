package org.investportal.accounts.throttle;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to sign in.
 *
 * @param address of the client
 * @param browser the token that a known browser shows, if any
 */
public record ClientInfo(String address, @Nullable String browser) {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]+");
    private static final int NETWORK_BYTES = 8;

    /** The address, but of IPv6 the network only: whoever has one address of it has all. */
    public String network() {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            InetAddress literal = InetAddress.getByName(address);
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(literal.getAddress(), NETWORK_BYTES))
                    : literal.getHostAddress();
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
