package org.investportal.site.dataset;

import java.time.Instant;
import org.investportal.serving.PortalSettings;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.DatasetLicense;
import org.investportal.structured.GovernmentOrganization;
import org.investportal.structured.WebSite;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Describes to machines the publisher, the terms of use and the day of publication. Details without a setting are left out. */
public final class AgencyDataFactory {

    private final PortalSettings settings;
    private final PublicLinkBuilder links;

    public AgencyDataFactory(PageFrameFactory frames) {
        this.settings = frames.settings();
        this.links = frames.links();
    }

    private @Nullable GovernmentOrganization publisher(
            Language language, GovernmentOrganization.@Nullable ContactPoint contact, @Nullable String address) {
        String name = settings.publisher(language);
        return name == null
                ? null
                : new GovernmentOrganization(
                        new IdentifierFactory(links).publisher(),
                        name,
                        links.absolute(PublicPath.HOME),
                        contact,
                        address);
    }

    /** Returns the site with its publisher and how to reach it. */
    public WebSite site(PageText pageText) {
        Language language = pageText.language();
        PortalSettings.Contact contact = settings.contact();
        GovernmentOrganization.ContactPoint point = contact.isReachable()
                ? new GovernmentOrganization.ContactPoint(
                        pageText.message("data.contact"),
                        contact.name(language),
                        contact.phone(),
                        contact.email(),
                        null)
                : null;
        return new WebSite(
                new IdentifierFactory(links).site(),
                links.absolute(PublicPath.HOME, language),
                PageFrameFactory.siteName(pageText),
                language.tag(),
                publisher(language, point, contact.address(language)));
    }

    DatasetLicense terms(Language language) {
        GovernmentOrganization publisher = publisher(language, null, null);
        return new DatasetLicense(publisher, publisher, settings.license());
    }

    /** Returns the day of the moment in the time zone of the portal. */
    public String day(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate().toString();
    }
}
