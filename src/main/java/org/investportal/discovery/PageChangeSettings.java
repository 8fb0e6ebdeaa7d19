package org.investportal.discovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for the detection of page changes, which the sitemaps state for search engines.
 *
 * @param enabled whether the portal finds out, for each edition, which pages it changed
 */
@ConfigurationProperties("portal.page-changes")
record PageChangeSettings(@DefaultValue("true") boolean enabled) {}
