package org.investportal.pages;

import java.time.Instant;
import org.investportal.pages.structured.Organization;
import org.investportal.pages.structured.Terms;
import org.investportal.pages.structured.WebSite;
import org.jspecify.annotations.Nullable;

/** Says to machines who publishes, on which terms, and on which day; what is not set is not said. */
final class Agency {

    private final PortalSettings settings;
    private final PublicLinks links;

    Agency(PageContext context) {
        this(context.settings(), context.links());
    }

    Agency(PortalSettings settings, PublicLinks links) {
        this.settings = settings;
        this.links = links;
    }

    @Nullable
    Organization publisher() {
        String name = settings.publisher();
        return name == null
                ? null
                : new Organization(new Identifiers(links).publisher(), name, links.absolute(PublicPaths.HOME));
    }

    WebSite site(Rendering rendering) {
        return new WebSite(
                new Identifiers(links).site(),
                links.absolute(PublicPaths.HOME, rendering.language()),
                PageContext.siteName(rendering),
                rendering.language().tag(),
                publisher());
    }

    Terms terms() {
        return new Terms(publisher(), publisher(), settings.license());
    }

    /** In the time zone of the portal. */
    String day(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate().toString();
    }
}
