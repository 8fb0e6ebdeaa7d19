package org.investportal.staff.settings;

import java.util.Map;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.StepRefused;
import org.investportal.web.SettingKey;
import org.investportal.web.SettingStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores changed settings for an administrator, and records each change in the log. */
@Service
class SettingsEditor {

    private final SettingStore store;
    private final AuditLog log;

    SettingsEditor(SettingStore store, AuditLog log) {
        this.store = store;
        this.log = log;
    }

    /** Stores those of the settings that differ from the stored ones; an empty one is removed. */
    @Transactional
    public void save(Map<SettingKey, String> typed, StaffMember by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw StepRefused.byRole("change settings");
        }
        Map<SettingKey, String> stored = store.all();
        typed.forEach((key, content) -> {
            String before = stored.getOrDefault(key, "");
            if (!content.equals(before)) {
                store.store(key, content, by.account());
                String change = key.property() + ": \"" + before + "\" → \"" + content + "\"";
                log.record(AuditAction.SETTINGS_CHANGED, by.account(), by.fullName(), "settings", change);
            }
        });
    }
}
