package org.investportal.staff.enquiries;

import org.jspecify.annotations.Nullable;

/**
 * What was typed or chosen for a step with an enquiry. Each form has the version and its own field.
 *
 * @param version the version of the enquiry that the person saw
 * @param how {@code mail} if the answer is to be sent by mail
 */
record EnquiryStepForm(
        @Nullable String version,
        @Nullable String owner,
        @Nullable String state,
        @Nullable String note,
        @Nullable String answer,
        @Nullable String how) {}
