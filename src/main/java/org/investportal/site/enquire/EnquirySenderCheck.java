package org.investportal.site.enquire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.investportal.web.PortalSettings;
import org.investportal.web.SameOriginCheck;
import org.springframework.stereotype.Component;

/** Tells whether a page of another site sent the form. */
@Component
class EnquirySenderCheck {

    private final List<String> ownAddresses;

    EnquirySenderCheck(PortalSettings settings) {
        this.ownAddresses = Optional.ofNullable(settings.baseUrl()).stream().toList();
    }

    boolean isForeign(HttpServletRequest request) {
        return SameOriginCheck.isTold(request) && !SameOriginCheck.isOwn(request, ownAddresses);
    }
}
