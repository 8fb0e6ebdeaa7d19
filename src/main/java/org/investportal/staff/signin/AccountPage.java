package org.investportal.staff.signin;

import java.util.List;
import org.investportal.accounts.AccountView;
import org.investportal.pages.Link;
import org.investportal.staff.Choices;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * An account, with what can be done to it.
 *
 * @param path of the page, which the forms go below
 * @param hours how long a new link works
 */
record AccountPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        String path,
        AccountView account,
        String state,
        Choices roles,
        String hours) {}
