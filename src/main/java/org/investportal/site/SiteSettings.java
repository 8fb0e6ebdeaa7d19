package org.investportal.site;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the site shows besides.
 *
 * @param styleguide every component on one page, for those who work on the portal
 */
@ConfigurationProperties("portal")
public record SiteSettings(boolean styleguide) {}
