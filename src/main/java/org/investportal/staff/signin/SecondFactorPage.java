package org.investportal.staff.signin;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page of the person's own second factor.
 *
 * @param demanded what is said to those who have to add one
 * @param kept the hidden fields of a form that was sent meanwhile
 * @param offer what to add; none where there is one already
 * @param recoveryLeft how many recovery codes there are still
 */
record SecondFactorPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String demanded,
        List<KeptField> kept,
        @Nullable Offer offer,
        InputField code,
        InputField password,
        String recoveryLeft) {

    /**
     * A secret for an app.
     *
     * @param key as people type it, in groups
     * @param address as apps on the same device read it
     */
    record Offer(String key, String address, QrSquare square) {}
}
