package org.investportal.accounts;

/**
 * Somebody who is let in.
 *
 * @param generation of the sessions of the account
 * @param mustAddSecondFactor whether that is all they may do until they have one
 */
public record Admission(StaffMember member, int generation, boolean mustAddSecondFactor) {}
