package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.SelectOption;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page of the person's own account.
 *
 * @param recoveryLeft how many recovery codes there are still; none of it where there is no second factor
 * @param mails whether the person wants mails
 * @param mailSet whether the portal can send mails
 * @param languages the languages in which the desk can open
 * @param zone of the times
 */
record OwnAccountPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        String email,
        String fullName,
        InputField oldPassword,
        InputField newPassword,
        String passwordHint,
        InputField newPasswordAgain,
        @Nullable String recoveryLeft,
        boolean mails,
        boolean mailSet,
        List<SelectOption> languages,
        String zone,
        List<SessionLine> sessions) {

    /** Session in which the person is signed in. */
    record SessionLine(
            String key, ShownTime since, ShownTime lastUsed, String browser, String address, boolean current) {}
}
