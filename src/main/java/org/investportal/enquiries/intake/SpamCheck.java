package org.investportal.enquiries.intake;

import java.time.Instant;
import java.util.regex.Pattern;
import org.investportal.enquiries.SpamReason;
import org.jspecify.annotations.Nullable;

/** Suspects an enquiry of being spam, so that it is kept apart from the others. Nothing is dropped. */
final class SpamCheck {

    private static final int MOST_LINKS = 3;
    private static final Pattern LINK = Pattern.compile("(?i)https?://|\\[url");

    private SpamCheck() {}

    /** @param hidden what the field contains that people do not see */
    static @Nullable SpamReason reason(String hidden, String need, Instant madeAt, Instant now) {
        if (!hidden.isEmpty()) {
            return SpamReason.HIDDEN_FIELD;
        }
        if (madeAt.plus(FormTokenSigner.LEAST_TIME).isAfter(now)) {
            return SpamReason.TOO_FAST;
        }
        return LINK.matcher(need).results().count() > MOST_LINKS ? SpamReason.LINKS : null;
    }
}
