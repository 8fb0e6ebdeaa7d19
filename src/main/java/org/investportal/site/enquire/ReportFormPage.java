package org.investportal.site.enquire;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form for reports of errors.
 *
 * @param mistakes the errors, each with its field
 * @param refusal why the form was not accepted although its fields are right; null if that is not so
 * @param token identifies the form
 * @param promise within what time reports are checked
 * @param retention how long the report is kept
 */
record ReportFormPage(
        Head head,
        Frame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        String token,
        Link figure,
        InputField problem,
        InputField printed,
        InputField name,
        InputField email,
        String promise,
        String retention) {}
