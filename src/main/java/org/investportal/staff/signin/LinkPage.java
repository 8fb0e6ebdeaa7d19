package org.investportal.staff.signin;

import java.util.List;
import org.investportal.web.Field;
import org.investportal.web.Link;
import org.investportal.staff.Choices;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * Where a one-time link leads.
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
        Field email,
        Field fullName,
        Choices roles,
        Field password,
        String passwordHint,
        Field again) {}
