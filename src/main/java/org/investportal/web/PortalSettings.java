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
 * Settings of the portal: its public address, its publisher and its contact.
 *
 * @param baseUrl the scheme, host and port that links to pages begin with; if unset, links lead to this machine and pages must not be indexed
 * @param publisher the agency that publishes; if unset, no publisher is named, and staff are told
 * @param license the web address of the terms of use of the figures; if unset, pages name no terms
 * @param zone the time zone of the times on pages
 * @param contact the contact for investors; if unset, pages show none, and staff are told
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

    /** Tells whether readers use HTTPS, regardless of the protocol behind a proxy. */
    public boolean isSecure() {
        return baseUrl != null && baseUrl.startsWith("https:");
    }

    /** Treats an empty setting as unset. */
    private static @Nullable String unlessBlank(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    /**
     * The contact for investors.
     *
     * @param name the name of a person or an office
     * @param email the email address
     * @param phone the phone number, with the country code
     * @param address the street address
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

        /** Returns the phone number as a link needs it (RFC 3966), without spaces; empty if there is none. */
        public String dialled() {
            return phone == null ? "" : phone.replaceAll("[^+0-9]", "");
        }

        /** Tells whether the contact has an email address, a phone number or a street address. */
        public boolean isReachable() {
            return email != null || phone != null || address != null;
        }
    }
}
