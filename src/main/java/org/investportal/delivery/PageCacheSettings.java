package org.investportal.delivery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings for public pages and files that are kept in memory.
 *
 * @param size how much memory they may take; with 0 none is kept
 */
@ConfigurationProperties("portal.page-cache")
record PageCacheSettings(@DefaultValue("64MB") DataSize size) {}
