package org.investportal.site.dataset;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.DatasetLicense;
import org.investportal.structured.Organization;
import org.investportal.structured.WebSite;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Describes to machines the publisher, the terms of use and the day of publication. Details without a setting are left out. */
public final class AgencyDataFactory {

    private final PortalSettings settings;
    private final PublicLinkBuilder links;

    public AgencyDataFactory(PageFrameFactory context) {
        this(context.settings(), context.links());
    }

    AgencyDataFactory(PortalSettings settings, PublicLinkBuilder links) {
        this.settings = settings;
        this.links = links;
    }

    @Nullable
    Organization publisher(Language language) {
        String name = settings.publisher(language);
        return name == null
                ? null
                : new Organization(new IdentifierFactory(links).publisher(), name, links.absolute(PublicPath.HOME));
    }

    public WebSite site(PageText pageText) {
        return new WebSite(
                new IdentifierFactory(links).site(),
                links.absolute(PublicPath.HOME, pageText.language()),
                PageFrameFactory.siteName(pageText),
                pageText.language().tag(),
                publisher(pageText.language()));
    }

    DatasetLicense terms(Language language) {
        return new DatasetLicense(publisher(language), publisher(language), settings.license());
    }

    /** Returns the day of the moment in the time zone of the portal. */
    public String day(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate().toString();
    }
}
