package org.investportal.site.dataset;

import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.DatasetLicense;
import org.investportal.structured.GovernmentOrganization;
import org.investportal.structured.WebSite;
import org.investportal.web.OperatorSettings;
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
    GovernmentOrganization publisher(Language language) {
        return publisher(language, null, null);
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

    /** Returns the publisher with its contact. */
    private @Nullable GovernmentOrganization agency(PageText pageText) {
        Language language = pageText.language();
        OperatorSettings.Contact contact = settings.contact();
        GovernmentOrganization.ContactPoint point = contact.isReachable()
                ? new GovernmentOrganization.ContactPoint(
                        pageText.message("data.contact"),
                        contact.name(language),
                        contact.phone(),
                        contact.email(),
                        links.absolute(PublicPath.ENQUIRE, language))
                : null;
        return publisher(language, point, contact.address(language));
    }

    public WebSite site(PageText pageText) {
        return new WebSite(
                new IdentifierFactory(links).site(),
                links.absolute(PublicPath.HOME, pageText.language()),
                PageFrameFactory.siteName(pageText),
                pageText.language().tag(),
                agency(pageText));
    }

    DatasetLicense terms(Language language) {
        return new DatasetLicense(publisher(language), publisher(language), settings.license());
    }

    /** Returns the day of the moment in the time zone of the portal. */
    public String day(Instant moment) {
        return moment.atZone(settings.zone()).toLocalDate().toString();
    }
}
