package org.investportal.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.investportal.web.PortalSettings;
import org.investportal.web.SameOriginCheck;
import org.springframework.stereotype.Component;

/** Tells whether a page of another site sent a public form. */
@Component
public class FormSenderCheck {

    private final List<String> ownAddresses;

    FormSenderCheck(PortalSettings settings) {
        this.ownAddresses = Optional.ofNullable(settings.baseUrl()).stream().toList();
    }

    public boolean isForeign(HttpServletRequest request) {
        return SameOriginCheck.isStated(request) && !SameOriginCheck.isOwn(request, ownAddresses);
    }
}
