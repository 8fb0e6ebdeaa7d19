package org.investportal.accounts;

/**
 * A permission to use the desk, given at sign-in.
 *
 * @param generation the number of the account's valid sessions
 * @param mustAddSecondFactor whether the person may only add a second factor until they have one
 */
public record Admission(StaffMember member, int generation, boolean mustAddSecondFactor) {}
