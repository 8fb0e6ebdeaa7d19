package org.investportal.staff;

import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A remark about a change.
 *
 * @param about the link to the field that it is about; null for the whole change, and beside the field
 * @param answeredBy the person who answered
 * @param input the field for an answer; null if it is answered or cannot be answered there
 */
public record RemarkLine(
        String id,
        String by,
        ShownTime time,
        String revision,
        @Nullable Link about,
        String text,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable InputField input) {

    public boolean isOpen() {
        return answer == null;
    }
}
