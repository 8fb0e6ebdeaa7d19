package org.investportal.serving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.time.ZoneId;
import java.util.Locale;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The public address, publisher and contact of the portal, as files and the environment set them.
 *
 * @param baseUrl the scheme, host and port that links to pages begin with; if unset, links lead to this machine and pages must not be indexed
 * @param publisher the agency that publishes; if unset, no publisher is named
 * @param publisherZh the same in Chinese; if unset, Chinese pages name it as the others do
 * @param license the web address of the terms of use of the figures; if unset, pages name no terms
 * @param zone the time zone of the times on pages; if unset, UTC
 * @param banner the picture behind the opening of the home page and of sectors
 * @param contact the contact for investors; if unset, pages show none
 */
@Validated
@ConfigurationProperties("portal")
public record PortalSettings(
        @Nullable
        @Pattern(regexp = "https?://[^/?#\\s]+", message = "must be like https://invest.example.org, without a path")
        String baseUrl,

        @Nullable String publisher,

        @Nullable String publisherZh,

        @Nullable
        @Pattern(
                regexp = "https?://[^\\s]+",
                message = "must be the address of a licence, like https://example.org/licence")
        String license,

        @DefaultValue("UTC") ZoneId zone,

        @DefaultValue("horizon") Banner banner,

        @DefaultValue @Valid Contact contact) {

    public PortalSettings {
        baseUrl = unlessBlank(baseUrl);
        publisher = unlessBlank(publisher);
        publisherZh = unlessBlank(publisherZh);
        license = unlessBlank(license);
    }

    /** Returns the agency as pages in that language name it; null if it is unset. */
    public @Nullable String publisher(Language language) {
        return inLanguage(publisher, publisherZh, language);
    }

    private static @Nullable String inLanguage(@Nullable String setting, @Nullable String chinese, Language language) {
        return language == Language.ZH && chinese != null ? chinese : setting;
    }

    /** Tells whether readers use HTTPS, regardless of the protocol behind a proxy. */
    public boolean isSecure() {
        return baseUrl != null && baseUrl.startsWith("https:");
    }

    /** Treats an empty setting as unset. */
    private static @Nullable String unlessBlank(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }

    /** A shipped picture behind the opening of the home page and of sectors. */
    public enum Banner {
        /** Hills, a bridge and water, as in Hangzhou. */
        HILLS,
        /** A rising sun above a flat horizon. */
        HORIZON,
        /** Roofs of a town. */
        ROOFS;

        /** Returns the address of the file. */
        public String path() {
            return "/img/banner/" + name().toLowerCase(Locale.ROOT) + ".svg";
        }
    }

    /**
     * The contact for investors.
     *
     * @param name the name of a person or an office
     * @param nameZh the name in Chinese; if unset, Chinese pages show the other
     * @param email the email address
     * @param phone the phone number, with the country code
     * @param address the street address
     * @param addressZh the address in Chinese; if unset, Chinese pages show the other
     */
    public record Contact(
            @Nullable String name,
            @Nullable String nameZh,
            @Email @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String addressZh) {

        public Contact {
            name = unlessBlank(name);
            nameZh = unlessBlank(nameZh);
            email = unlessBlank(email);
            phone = unlessBlank(phone);
            address = unlessBlank(address);
            addressZh = unlessBlank(addressZh);
        }

        public @Nullable String name(Language language) {
            return inLanguage(name, nameZh, language);
        }

        public @Nullable String address(Language language) {
            return inLanguage(address, addressZh, language);
        }

        /** Tells whether the contact has an email address, a phone number or a street address. */
        public boolean isReachable() {
            return email != null || phone != null || address != null;
        }
    }
}
