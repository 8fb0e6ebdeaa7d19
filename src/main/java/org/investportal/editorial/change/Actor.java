package org.investportal.editorial.change;

import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;

/** The person or system that makes a step: a member of staff, or the portal itself, which has no account. */
public record Actor(@Nullable Long account, String name) {

    /** The portal, which merges changes and publishes ordered editions without a person at the desk. */
    public static final Actor PORTAL = new Actor(null, "Portal");

    public static Actor of(StaffMember member) {
        return new Actor(member.account(), member.fullName());
    }
}
