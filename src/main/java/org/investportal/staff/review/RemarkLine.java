package org.investportal.staff.review;

import org.investportal.staff.ShownTime;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a change.
 *
 * @param about the field that it is about, with the link to it for those who may edit; null for the whole change
 * @param answeredBy the person who answered
 * @param input the field for an answer; null if it is answered or the reader may not answer
 */
record RemarkLine(
        String id,
        String by,
        ShownTime time,
        String revision,
        @Nullable Link about,
        String text,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable InputField input) {}
