package org.investportal.verification;

import java.time.Instant;
import java.util.List;
import org.investportal.catalogue.value.Coded;

/**
 * The result of a check of the portal's own pages.
 *
 * @param pages the number of pages and files that were read
 * @param numbers the number of numbers that were compared
 * @param findings the numbers that differ and the texts that are missing, without their words, or the reason why the check could not run; empty if it passed
 */
public record SelfCheck(int edition, Instant checkedAt, State state, int pages, int numbers, List<String> findings) {

    /** The outcome of a check. */
    public enum State implements Coded {
        /** Every number agrees with the catalogue, and every new text is on its page. */
        PASSED,
        /** A number differs, or a number or text is missing. */
        FAILED,
        /** The pages could not be read. */
        COULD_NOT_RUN
    }
}
