package org.investportal.site.dataset;

import org.investportal.site.page.PageContext;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinks;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import java.time.Instant;
import org.investportal.structured.Organization;
import org.investportal.structured.Terms;
import org.investportal.structured.WebSite;
import org.jspecify.annotations.Nullable;

/** Says to machines who publishes, on which terms, and on which day; what is not set is not said. */
public final class Agency {

    private final PortalSettings settings;
    private final PublicLinks links;

    public Agency(PageContext context) {
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

    public WebSite site(Rendering rendering) {
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
    public String day(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate().toString();
    }
}
