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

    private final PortalSettings settings;

    FormSenderCheck(PortalSettings settings) {
        this.settings = settings;
    }

    public boolean isForeign(HttpServletRequest request) {
        List<String> ownAddresses =
                Optional.ofNullable(settings.baseUrl()).stream().toList();
        return SameOriginCheck.isStated(request) && !SameOriginCheck.isOwn(request, ownAddresses);
    }
}
