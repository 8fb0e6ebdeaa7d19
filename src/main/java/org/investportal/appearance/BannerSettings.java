package org.investportal.appearance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the banner.
 *
 * @param banner the banner that pages show; if neither the operator nor the content names one, that of no certain city
 */
@ConfigurationProperties("portal")
public record BannerSettings(@DefaultValue("horizon") Banner banner) {}
