package org.investportal.staff;

import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes down steps that somebody tried and was refused: what roles refuse is written down before it gets this far. */
@Component
public class RefusedSteps {

    private final AuditLog log;

    RefusedSteps(AuditLog log) {
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
}
