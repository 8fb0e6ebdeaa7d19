package org.investportal.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.investportal.catalogue.value.Coded;
import org.jspecify.annotations.Nullable;

/** A setting that an administrator may store, if files and the environment leave it unset. */
public enum SettingKey implements Coded {
    PUBLISHER,
    PUBLISHER_ZH,
    CONTACT_NAME,
    CONTACT_NAME_ZH,
    CONTACT_EMAIL,
    CONTACT_PHONE,
    CONTACT_ADDRESS,
    CONTACT_ADDRESS_ZH,
    LICENSE,
    ZONE,
    ONE_PERSON,
    BASE_URL;

    /** Returns the name of the setting in files, such as {@code portal.contact.name-zh}. */
    public String property() {
        return "portal." + code().replaceFirst("^contact-", "contact.");
    }

    /** Returns the value among these settings; null if it is unset. */
    public @Nullable String in(OperatorSettings settings) {
        OperatorSettings.Contact contact = settings.contact();
        return switch (this) {
            case PUBLISHER -> settings.publisher();
            case PUBLISHER_ZH -> settings.publisherZh();
            case CONTACT_NAME -> contact.name();
            case CONTACT_NAME_ZH -> contact.nameZh();
            case CONTACT_EMAIL -> contact.email();
            case CONTACT_PHONE -> contact.phone();
            case CONTACT_ADDRESS -> contact.address();
            case CONTACT_ADDRESS_ZH -> contact.addressZh();
            case LICENSE -> settings.license();
            case ZONE -> settings.zone() == null ? null : settings.zone().getId();
            case ONE_PERSON -> settings.onePerson() == null ? null : String.valueOf(settings.onePerson());
            case BASE_URL -> settings.baseUrl();
        };
    }

    /** Returns the time zone with that name; null if there is none. */
    public static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
