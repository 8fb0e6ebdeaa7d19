package org.investportal.staff;

import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records refused steps of people; refusals by role are recorded earlier. */
@Component
public class RefusalRecorder {

    private final AuditLog log;

    RefusalRecorder(AuditLog log) {
        this.log = log;
    }

    /** Names what it was tried on as the log does where it succeeds. */
    public void record(StaffMember by, AuditAction tried, String about, RuntimeException refusal) {
        log.record(
                AuditAction.STEP_REFUSED,
                by.account(),
                by.fullName(),
                about,
                tried.code() + ": " + refusal.getMessage());
    }

    /** Records that two people worked on the same item at the same time. The intended step is no longer known, but the request is. */
    public void recordOvertaken(@Nullable StaffMember by, String asked) {
        log.record(
                AuditAction.STEP_REFUSED,
                by == null ? null : by.account(),
                by == null ? "" : by.fullName(),
                asked,
                "overtaken: somebody else was at the same just then");
    }
}
