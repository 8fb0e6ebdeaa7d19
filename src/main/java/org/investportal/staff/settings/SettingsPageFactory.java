package org.investportal.staff.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page with the settings of the portal. */
@Component
class SettingsPageFactory {

    static final String PATH = "/staff/settings";

    private final PortalSettings settings;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    SettingsPageFactory(PortalSettings settings, StaffFrameFactory frames, StaffWording words) {
        this.settings = settings;
        this.frames = frames;
        this.words = words;
    }

    /** Returns the page; what was typed stands in its fields. */
    SettingsPage of(StaffMember member, Map<SettingKey, String> typed, FormValidation mistakes, boolean isSaved) {
        return new SettingsPage(
                frames.of(member, PATH, words.of("staff.settings")),
                mistakes.links(),
                isSaved ? words.of("settings.saved") : null,
                Stream.of(SettingKey.values())
                        .map(key -> field(key, typed.get(key), mistakes))
                        .toList());
    }

    private SettingField field(SettingKey key, @Nullable String typed, FormValidation mistakes) {
        boolean isFixed = settings.isSetByOperator(key);
        String value = Objects.requireNonNullElse(typed, Objects.requireNonNullElse(key.in(settings.current()), ""));
        return new SettingField(
                InputField.of(key.code(), value, mistakes),
                words.of("setting", key),
                isFixed ? words.of("settings.fixed", key.property()) : words.of("setting-hint", key),
                isFixed);
    }

    /**
     * The settings.
     *
     * @param notice that the settings were saved
     */
    record SettingsPage(
            StaffFrame frame, List<Link> mistakes, @Nullable String notice, List<SettingField> fields) {}

    /**
     * A setting.
     *
     * @param fixed whether a file or the environment has it, so that it cannot be changed here
     */
    record SettingField(InputField input, String label, String hint, boolean fixed) {}
}
