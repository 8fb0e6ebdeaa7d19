package org.investportal.staff.review;

import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;

/** Attempt of a person to take a step with a change. */
record StepAttempt(AuditAction step, long change, StaffMember by) {}
