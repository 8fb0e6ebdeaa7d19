package org.investportal.site.watch;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form.
 *
 * @param available whether the portal can send mails
 * @param mistakes the errors, each with its field
 * @param refusal why the form was not accepted although its fields are right; null if that is not so
 * @param token identifies the form
 * @param retention how long the address is kept
 */
record WatchPage(
        Head head,
        Frame frame,
        boolean available,
        List<Link> mistakes,
        @Nullable String refusal,
        String token,
        Link figure,
        InputField email,
        String retention) {}
