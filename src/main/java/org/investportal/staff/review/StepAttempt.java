package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;

/** Somebody tries a step with a change. */
record StepAttempt(AuditAction step, long change, StaffMember by) {}
