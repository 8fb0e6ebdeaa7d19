package org.investportal.staff.enquiries;

import org.investportal.staff.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry in a list.
 *
 * @param from the name and the organisation of the investor
 * @param report the title of the figure that is reported; null for an enquiry
 * @param sector the name of its sector; null if there is none
 * @param stateCode the code of its state, for its style
 * @param owner the name of the member of staff who is to answer; null if there is none
 * @param due when the answer is due; null if none is due any more
 * @param mailFailed whether a mail about it could not be sent
 */
record EnquiryLine(
        String href,
        String reference,
        String from,
        @Nullable String report,
        @Nullable String sector,
        String state,
        String stateCode,
        @Nullable String owner,
        ShownTime received,
        @Nullable ShownTime due,
        boolean overdue,
        boolean mailFailed) {}
