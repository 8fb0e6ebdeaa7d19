package org.investportal.staff.appearance;

import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.AppearanceStore;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.editorial.change.StepRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the parts of the appearance for an administrator, and records each change in the log. */
@Service
class AppearanceEditor {

    private final AppearanceStore store;
    private final AuditLog log;

    AppearanceEditor(AppearanceStore store, AuditLog log) {
        this.store = store;
        this.log = log;
    }

    @Transactional
    public void replace(String part, AppearanceFile file, StaffMember by) {
        change(part, by, () -> store.replace(part, file, by.account()));
    }

    @Transactional
    public void remove(String part, StaffMember by) {
        change(part, by, () -> store.remove(part, by.account()));
    }

    /** Brings back what the part was before its last change, and returns whether it did: the part may have changed since the person saw it. */
    @Transactional
    public boolean undo(String part, String shown, StaffMember by) {
        return change(part, by, () -> store.undo(part, shown, by.account()));
    }

    private boolean change(String part, StaffMember by, Runnable change) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw StepRefused.byRole("change the appearance");
        }
        String before = described(part, store.stored().part(part));
        change.run();
        String after = described(part, store.stored().part(part));
        boolean isChanged = !before.equals(after);
        if (isChanged) {
            log.record(
                    AuditAction.SETTINGS_CHANGED,
                    by.account(),
                    by.fullName(),
                    "appearance",
                    "appearance." + part + ": \"" + before + "\" → \"" + after + "\"");
        }
        return isChanged;
    }

    private static String described(String part, @Nullable AppearanceFile file) {
        if (file == null) {
            return "";
        }
        return part.equals(Appearance.COLOUR)
                ? file.text()
                : file.mediaType() + ", " + file.size() + " bytes, SHA-256 " + file.sha256();
    }
}
