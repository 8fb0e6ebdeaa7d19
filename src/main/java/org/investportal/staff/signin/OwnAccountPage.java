package org.investportal.staff.signin;

import java.util.List;
import org.investportal.pages.Link;
import org.investportal.staff.Field;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own account.
 *
 * @param recoveryLeft how many recovery codes there are still; none of it where there is no second factor
 */
record OwnAccountPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        String email,
        Field fullName,
        Field oldPassword,
        Field newPassword,
        String passwordHint,
        Field newPasswordAgain,
        @Nullable String recoveryLeft,
        List<SessionLine> sessions) {

    /** Where they are signed in. */
    record SessionLine(String since, String lastUsed, String browser, String address, boolean current) {}
}
