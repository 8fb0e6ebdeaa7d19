package org.investportal.staff.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.SelectOption;
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

    /** The end of the names of hidden fields that have what the form showed at first. */
    static final String SHOWN = "-shown";

    /** The name of the box that confirms an address elsewhere. */
    static final String CONFIRMED = "base-url-confirmed";

    private final PortalSettings settings;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    SettingsPageFactory(PortalSettings settings, StaffFrameFactory frames, StaffWording words) {
        this.settings = settings;
        this.frames = frames;
        this.words = words;
    }

    /** Returns the page with the settings in force. */
    SettingsPage of(StaffMember member, boolean isSaved) {
        return of(member, Map.of(), Map.of(), new FormValidation(), null, isSaved ? words.of("settings.saved") : null);
    }

    /**
     * Returns the page again with what was typed.
     *
     * @param shown the settings when the form was first shown, so that a later change by another person is not undone
     * @param confirmation the box that confirms the address; null if it needs none
     */
    SettingsPage of(
            StaffMember member,
            Map<SettingKey, String> typed,
            Map<SettingKey, String> shown,
            FormValidation mistakes,
            @Nullable Confirmation confirmation) {
        return of(member, typed, shown, mistakes, confirmation, null);
    }

    private SettingsPage of(
            StaffMember member,
            Map<SettingKey, String> typed,
            Map<SettingKey, String> shown,
            FormValidation mistakes,
            @Nullable Confirmation confirmation,
            @Nullable String notice) {
        return new SettingsPage(
                frames.of(member, PATH, words.of("staff.settings")),
                mistakes.links(),
                notice,
                Stream.of(SettingKey.values())
                        .map(key -> field(
                                key,
                                typed.get(key),
                                shown.get(key),
                                mistakes,
                                key == SettingKey.BASE_URL ? confirmation : null))
                        .toList());
    }

    private SettingField field(
            SettingKey key,
            @Nullable String typed,
            @Nullable String shown,
            FormValidation mistakes,
            @Nullable Confirmation confirmation) {
        boolean isFixed = settings.isSetByOperator(key);
        String inForce = Objects.requireNonNullElse(key.in(settings.current()), "");
        return new SettingField(
                InputField.of(key.code(), Objects.requireNonNullElse(typed, inForce), mistakes),
                key.code() + SHOWN,
                Objects.requireNonNullElse(shown, inForce),
                words.of("setting", key),
                isFixed ? words.of("settings.fixed", key.property()) : words.of("setting-hint", key),
                isFixed,
                key == SettingKey.ONE_PERSON ? choices(Objects.requireNonNullElse(typed, inForce)) : List.of(),
                confirmation);
    }

    private List<SelectOption> choices(String chosen) {
        boolean isOne = chosen.equals("true");
        return List.of(
                new SelectOption("", words.of("setting.one-person.off"), !isOne),
                new SelectOption("true", words.of("setting.one-person.on"), isOne));
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
     * @param shownName the name of the hidden field that has the value when the form was first shown
     * @param fixed whether a file or the environment has it, so that it cannot be changed here
     * @param choices the choices, if it is not typed
     * @param confirmation the box that confirms it; null if it needs none
     */
    record SettingField(
            InputField input,
            String shownName,
            String shown,
            String label,
            String hint,
            boolean fixed,
            List<SelectOption> choices,
            @Nullable Confirmation confirmation) {}

    /** A box that confirms a setting. */
    record Confirmation(boolean ticked) {

        public String name() {
            return CONFIRMED;
        }
    }
}
