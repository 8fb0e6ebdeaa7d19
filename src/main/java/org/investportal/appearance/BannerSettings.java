package org.investportal.appearance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the banner.
 *
 * @param banner the banner; if unset, that of the content
 * @param content the content that the portal began with
 */
@ConfigurationProperties("portal")
public record BannerSettings(
        @Nullable Banner banner, @Nullable String content) {

    /** Returns the banner that pages show. Only one of them shows a certain city. */
    public Banner shown() {
        return Objects.requireNonNullElse(banner, "hangzhou".equals(content) ? Banner.HILLS : Banner.HORIZON);
    }
}
