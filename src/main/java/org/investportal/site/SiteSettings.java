package org.investportal.site;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Optional pages of the site.
 *
 * @param styleguide every component on one page, for those who work on the portal
 */
@ConfigurationProperties("portal")
public record SiteSettings(boolean styleguide) {}
