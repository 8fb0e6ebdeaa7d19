package org.investportal.discovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether search engines are told when pages changed.
 *
 * @param enabled whether the portal finds out, for each edition, which pages it changed
 */
@ConfigurationProperties("portal.page-changes")
record PageChangeSettings(@DefaultValue("true") boolean enabled) {}
