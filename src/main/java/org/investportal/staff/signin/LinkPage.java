package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page of a one-time link.
 *
 * @param notice what happened before, if anything worth saying
 * @param path of the link itself
 * @param first whether it makes the first account
 * @param known the e-mail of the account whose password it sets
 */
record LinkPage(
        StaffFrame frame,
        String title,
        List<Link> mistakes,
        @Nullable String notice,
        String path,
        boolean first,
        String known,
        InputField email,
        InputField fullName,
        CheckboxGroup roles,
        InputField password,
        String passwordHint,
        InputField again) {}
