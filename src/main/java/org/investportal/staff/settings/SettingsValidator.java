package org.investportal.staff.settings;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffWording;
import org.investportal.staff.VisibleText;
import org.investportal.web.EmailSyntax;
import org.investportal.web.FormValidation;
import org.investportal.web.SettingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Checks the settings that an administrator typed. */
@Component
class SettingsValidator {

    private static final int LONGEST = 400;

    /** The settings with a second box for Chinese. */
    private static final Set<SettingKey> ENGLISH =
            EnumSet.of(SettingKey.PUBLISHER, SettingKey.CONTACT_NAME, SettingKey.CONTACT_ADDRESS);

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern BASE = Pattern.compile("https?://[^/?#\\s@]+");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9 ()./-]{6,40}");

    private final StaffWording words;

    SettingsValidator(StaffWording words) {
        this.words = words;
    }

    FormValidation check(Map<SettingKey, String> typed) {
        FormValidation mistakes = new FormValidation();
        typed.forEach((key, content) -> {
            VisibleText.require(key.code(), content, mistakes, words);
            if (ENGLISH.contains(key)) {
                LanguageBox.requireEnglish(key.code(), words.of("setting", key), content, mistakes, words);
            }
            if (content.length() > LONGEST) {
                mistakes.add(key.code(), words.of("settings.too-long", String.valueOf(LONGEST)));
            }
            String mistake = content.isEmpty() ? null : mistake(key, content);
            if (mistake != null) {
                mistakes.add(key.code(), mistake);
            }
        });
        return mistakes;
    }

    private @Nullable String mistake(SettingKey key, String content) {
        return switch (key) {
            case LICENSE ->
                hasHost(WEB_ADDRESS, content)
                        ? null
                        : words.of("unreadable.url", content, "https://example.org/licence");
            case BASE_URL ->
                hasHost(BASE, content)
                        ? null
                        : words.of("settings.base-url.unreadable", content, "https://invest.example.org");
            case ZONE ->
                SettingKey.zone(content) == null
                        ? words.of("settings.zone.unreadable", content, "Europe/Lisbon")
                        : null;
            case CONTACT_EMAIL ->
                EmailSyntax.isValid(content) ? null : words.of("unreadable.email", content, "invest@example.org");
            case CONTACT_PHONE ->
                PHONE.matcher(content).matches() ? null : words.of("unreadable.phone", content, "+44 20 7946 0000");
            case ONE_PERSON -> content.equals("true") ? null : words.of("unreadable.choice", content);
            default -> null;
        };
    }

    /** Tells whether the address has another scheme or host than the request: a mistake in it would lead staff and readers elsewhere. */
    static boolean isElsewhere(@Nullable String address, HttpServletRequest request) {
        if (address == null || !hasHost(BASE, address)) {
            return false;
        }
        URI base = URI.create(address);
        return !request.getScheme().equalsIgnoreCase(base.getScheme())
                || !request.getServerName().equalsIgnoreCase(base.getHost());
    }

    /** Says that a setting was changed meanwhile, and what it is now. */
    void reportChange(SettingKey key, String inForce, FormValidation mistakes) {
        mistakes.add(
                key.code(),
                inForce.isEmpty()
                        ? words.of("settings.emptied-meanwhile")
                        : words.of("settings.changed-meanwhile", inForce));
    }

    /** Asks to confirm an address that is elsewhere. */
    void requireConfirmation(FormValidation mistakes, HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        mistakes.add(SettingKey.BASE_URL.code(), words.of("settings.base-url.elsewhere", here));
    }

    private static boolean hasHost(Pattern form, String content) {
        try {
            return form.matcher(content).matches() && new URI(content).getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
