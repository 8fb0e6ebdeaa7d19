package org.investportal.verification;

import java.time.Instant;
import java.util.List;
import org.investportal.catalogue.value.Coded;

/**
 * What the portal found when it read its own pages.
 *
 * @param pages how many pages and files were read
 * @param numbers how many numbers were compared
 * @param findings which numbers differ and which texts are not said, without their words, or why it could not run; nothing if it passed
 */
public record SelfCheck(int edition, Instant checkedAt, State state, int pages, int numbers, List<String> findings) {

    /** How a check ended. */
    public enum State implements Coded {
        /** Every number is the catalogue's, and every new word stands where it ought to. */
        PASSED,
        /** Something differs or is missing. */
        FAILED,
        /** The pages could not be read. */
        COULD_NOT_RUN
    }
}
