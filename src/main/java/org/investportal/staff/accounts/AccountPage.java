package org.investportal.staff.accounts;

import java.util.List;
import org.investportal.accounts.AccountView;
import org.investportal.staff.CheckboxGroup;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * An account, with what can be done to it.
 *
 * @param path of the page, which the forms go below
 * @param own whether it is the account of the reader, who changes the password elsewhere
 * @param hours how long a new link works
 */
record AccountPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        String path,
        AccountView account,
        InputField fullName,
        String state,
        boolean own,
        CheckboxGroup roles,
        String hours) {}
