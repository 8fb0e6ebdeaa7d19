package org.investportal.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the agency says about itself and where its portal stands.
 *
 * @param baseUrl scheme, host and port that links to pages begin with; unset, links lead to this machine and no page is
 *     to be indexed
 * @param publisher the agency that publishes; unset, no publisher is named
 * @param license the address of the terms under which the figures may be used; unset, none are claimed
 * @param zone where the times that pages name are told
 * @param contact whom investors may ask; what is unset is said to be so
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(
        @Nullable
        @Pattern(regexp = "https?://[^/?#\\s]+", message = "must be like https://invest.example.org, without a path")
        String baseUrl,

        @Nullable String publisher,

        @Nullable
        @Pattern(
                regexp = "https?://[^\\s]+",
                message = "must be the address of a licence, like https://example.org/licence")
        String license,

        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue @Valid Contact contact) {

    public PortalSettings {
        baseUrl = unlessBlank(baseUrl);
        publisher = unlessBlank(publisher);
        license = unlessBlank(license);
    }

    /** Whether readers come by HTTPS, whatever the last piece of the way looks like. */
    public boolean isSecure() {
        return baseUrl != null && baseUrl.startsWith("https:");
    }

    /** A setting that is there and empty is not set. */
    private static @Nullable String unlessBlank(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    /**
     * Whom investors may ask.
     *
     * @param name a person or an office
     * @param email where to write
     * @param phone where to call, with the country code
     * @param address where to visit
     */
    public record Contact(
            @Nullable String name,
            @Email @Nullable String email,
            @Nullable String phone,
            @Nullable String address) {

        public Contact {
            name = unlessBlank(name);
            email = unlessBlank(email);
            phone = unlessBlank(phone);
            address = unlessBlank(address);
        }

        /** Whether there is any way to reach it. */
        public boolean isReachable() {
            return email != null || phone != null || address != null;
        }
    }
}
