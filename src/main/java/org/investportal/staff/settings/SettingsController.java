package org.investportal.staff.settings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.FormInput;
import org.investportal.web.FormValidation;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the settings of the portal to administrators, and stores what they change. */
@Controller
class SettingsController {

    private final PortalSettings settings;
    private final SettingsEditor editor;
    private final SettingsValidator validator;
    private final SettingsPageFactory pages;

    SettingsController(
            PortalSettings settings, SettingsEditor editor, SettingsValidator validator, SettingsPageFactory pages) {
        this.settings = settings;
        this.editor = editor;
        this.validator = validator;
        this.pages = pages;
    }

    @GetMapping(SettingsPageFactory.PATH)
    String show(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        model.addAttribute("page", pages.of(member, done != null));
        return "staff/settings";
    }

    @PostMapping(SettingsPageFactory.PATH)
    String save(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<SettingKey, String> typed = typed(sent, "");
        Map<SettingKey, String> shown = typed(sent, SettingsPageFactory.SHOWN);
        FormValidation mistakes = validator.check(typed);
        Map<SettingKey, String> changed = new EnumMap<>(typed);
        changed.entrySet().removeIf(setting -> setting.getValue().equals(shown.get(setting.getKey())));
        requireUnchanged(changed, shown, mistakes);
        boolean isConfirmed = sent.containsKey(SettingsPageFactory.CONFIRMED);
        boolean isElsewhere = SettingsValidator.isElsewhere(changed.get(SettingKey.BASE_URL), request);
        if (isElsewhere && !isConfirmed) {
            validator.requireConfirmation(mistakes, request);
        }
        if (mistakes.isEmpty()) {
            save(changed, member);
            settings.refresh();
            return "redirect:" + SettingsPageFactory.PATH + "?done=yes";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        SettingsPageFactory.Confirmation confirmation =
                isElsewhere ? new SettingsPageFactory.Confirmation(isConfirmed) : null;
        model.addAttribute("page", pages.of(member, typed, shown, mistakes, confirmation));
        return "staff/settings";
    }

    /** Refuses to replace, unseen, what someone stored in another window after this page was opened; saving again replaces it. */
    private void requireUnchanged(
            Map<SettingKey, String> changed, Map<SettingKey, String> shown, FormValidation mistakes) {
        settings.refresh();
        changed.forEach((key, typed) -> {
            String inForce = Objects.requireNonNullElse(key.in(settings.current()), "");
            boolean isMistaken = mistakes.of(key.code())
                    != null; // the page shows one message of a field, and this one comes next time
            if (shown.containsKey(key) && !isMistaken && !inForce.equals(shown.get(key)) && !inForce.equals(typed)) {
                validator.reportChange(key, inForce, mistakes);
                shown.put(key, inForce);
            }
        });
    }

    /** Two people may store the same setting for the first time at once: then the second one changes it. */
    private void save(Map<SettingKey, String> changed, StaffMember member) {
        try {
            editor.save(changed, member);
        } catch (DuplicateKeyException justStored) {
            editor.save(changed, member);
        }
    }

    /** Returns the fields that were sent, without those that the operator has set. */
    private Map<SettingKey, String> typed(Map<String, String> sent, String suffix) {
        Map<SettingKey, String> typed = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            String name = key.code() + suffix;
            if (sent.containsKey(name) && !settings.isSetByOperator(key)) {
                typed.put(key, FormInput.line(sent.get(name)));
            }
        }
        return typed;
    }

    /** A role was taken away meanwhile: the security chain has let through who had it. */
    @ExceptionHandler(StepRefused.class)
    void refused(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
