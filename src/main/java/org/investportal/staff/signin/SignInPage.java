package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page to sign in.
 *
 * @param notice what happened before, if anything worth saying
 * @param next where to go then
 * @param kept the hidden fields of a form that was sent too late
 */
record SignInPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String notice,
        InputField email,
        InputField password,
        String next,
        List<KeptField> kept) {}
