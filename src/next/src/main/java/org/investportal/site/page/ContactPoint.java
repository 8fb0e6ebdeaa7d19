package org.investportal.site.page;

import org.investportal.reading.EmailSyntax;
import org.investportal.serving.PortalSettings;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The contact that a page shows, in the language of the page.
 *
 * @param name the name of a person or an office
 * @param role the role of that person
 * @param phone the telephone number, with the country code
 * @param address the street address
 */
public record ContactPoint(
        @Nullable String name,
        @Nullable String role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String wechat,
        @Nullable String address) {

    /** Returns the contact of the agency. */
    public static ContactPoint of(PortalSettings.Contact contact, Language language) {
        return new ContactPoint(
                contact.name(language), null, contact.phone(), contact.email(), null, contact.address(language));
    }

    /** Tells whether the contact says how to reach it. */
    public boolean isReachable() {
        return phone != null || email != null || wechat != null || address != null;
    }

    /** Returns the link that dials the number (RFC 3966); null if the number is unset or suppressed. */
    public @Nullable String dial() {
        String digits = phone == null ? "" : phone.replaceAll("[^+0-9]", "");
        return digits.isEmpty() ? null : "tel:" + digits;
    }

    /** Returns the link to write an e-mail; null if the address is unset or suppressed. */
    public @Nullable String mailto() {
        return email == null || email.indexOf('@') < 0 ? null : EmailSyntax.mailto(email);
    }
}
