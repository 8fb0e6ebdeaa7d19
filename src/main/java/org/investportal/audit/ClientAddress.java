package org.investportal.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the current request came, as the server sees it; behind a proxy {@code server.forward-headers-strategy} decides. */
final class ClientAddress {

    private ClientAddress() {}

    /** Empty where nobody asked from outside, as in a job. */
    static String ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRemoteAddr()
                : "";
    }
}
