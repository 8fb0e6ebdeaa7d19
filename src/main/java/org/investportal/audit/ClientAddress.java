package org.investportal.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.apache.tomcat.util.net.IPv6Utils;

/** Reads the address of the client from a request. */
public final class ClientAddress {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]+");

    private ClientAddress() {}

    /** Returns the address as the server sees it, IPv6 in its short form (RFC 5952) such as {@code ::1}. Behind a proxy {@code server.forward-headers-strategy} decides. */
    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return IPV6.matcher(address).matches()
                    ? IPv6Utils.canonize(InetAddress.getByName(address).getHostAddress())
                    : address;
        } catch (UnknownHostException noLiteral) { // a proxy passes on what a client sends
            return address;
        }
    }
}
