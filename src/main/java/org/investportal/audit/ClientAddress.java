package org.investportal.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The client address of the current request, as the server sees it; behind a proxy {@code server.forward-headers-strategy} decides. */
final class ClientAddress {

    private ClientAddress() {}

    /** Returns the address; empty outside a request, as in a job. */
    static String ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRemoteAddr()
                : "";
    }
}
