package org.investportal.editorial.change;

import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;

/** Who makes a step: somebody of the staff, or the portal itself, which has no account. */
public record Actor(@Nullable Long account, String name) {

    /** Merging and publishing at a time are done by nobody at the desk. */
    public static final Actor PORTAL = new Actor(null, "Portal");

    public static Actor of(StaffMember member) {
        return new Actor(member.account(), member.fullName());
    }
}
