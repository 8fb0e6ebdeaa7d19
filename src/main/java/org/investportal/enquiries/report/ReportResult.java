package org.investportal.enquiries.report;

import java.util.Objects;
import java.util.function.Predicate;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The result that staff enter for a report.
 *
 * @param edition the edition that corrected the figure; null if none did
 * @param published whether it is in the public list
 * @param summary one sentence for readers, in English
 * @param summaryInChinese the same in Chinese
 */
public record ReportResult(
        ReportOutcome outcome, @Nullable Integer edition, boolean published, String summary, String summaryInChinese) {

    public static final int LONGEST_SUMMARY = 500;

    /** Returns the sentence for readers of that language. */
    public String summaryIn(Language language) {
        return language == Language.ZH ? summaryInChinese : summary;
    }

    /** Returns whether a sentence is one of those that the test finds. */
    public boolean says(Predicate<String> found) {
        return found.test(summary) || found.test(summaryInChinese);
    }

    /** Returns whether readers of that language learn the same from both. */
    public boolean isSameIn(Language language, ReportResult other) {
        return outcome == other.outcome
                && Objects.equals(edition, other.edition)
                && summaryIn(language).equals(other.summaryIn(language));
    }
}
