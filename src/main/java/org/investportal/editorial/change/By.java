package org.investportal.editorial.change;

import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;

/** Who makes a step: somebody of the staff, or the portal itself, which has no account. */
public record By(@Nullable Long account, String name) {

    /** Merging and publishing at a time are done by nobody at the desk. */
    public static final By PORTAL = new By(null, "Portal");

    public static By of(StaffMember member) {
        return new By(member.account(), member.fullName());
    }
}
