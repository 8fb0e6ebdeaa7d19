package org.investportal.enquiries.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** The decision about a report of an error. It has no words of the reader, so it stays when the report is deleted. */
@Entity
public class ReportDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long enquiryId;

    private long figureId;
    private String path;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ReportOutcome outcome;

    private @Nullable Integer edition;
    private boolean published;
    private String summary;
    private String summaryInChinese;
    private Instant decidedAt;
    private boolean awaitsReview;

    @Version
    @SuppressWarnings("UnusedVariable") // a query adds it up
    private int version;

    protected ReportDecision() {}

    /**
     * Creates the decision about a report.
     *
     * @param path the path of the figure when it was reported
     */
    public ReportDecision(
            long enquiryId, long figureId, String path, Instant reportedAt, ReportResult result, Instant decidedAt) {
        this.enquiryId = enquiryId;
        this.figureId = figureId;
        this.path = path;
        this.reportedAt = reportedAt;
        this.outcome = result.outcome();
        this.edition = result.edition();
        this.published = result.published();
        this.summary = result.summary();
        this.summaryInChinese = result.summaryInChinese();
        this.decidedAt = decidedAt;
    }

    public ReportResult result() {
        return new ReportResult(outcome, edition, published, summary, summaryInChinese);
    }

    /** Replaces the result. The decision has a new time only if readers learn something else from it. */
    public void change(ReportResult result, Instant now) {
        boolean isSame = Stream.of(Language.values()).allMatch(language -> result.isSameIn(language, result()));
        decidedAt = isSame ? decidedAt : now;
        outcome = result.outcome();
        edition = result.edition();
        published = result.published();
        summary = result.summary();
        summaryInChinese = result.summaryInChinese();
    }

    /**
     * Takes it out of the public list.
     *
     * @param withSentences whether its report was deleted: then it cannot be changed, and its sentences are deleted, since they may name a person
     */
    public void hide(boolean withSentences) {
        published = false;
        if (withSentences) {
            summary = "";
            summaryInChinese = "";
        }
    }

    /** Sets whether it waits for a reviewer, who alone makes it public. */
    public void awaitReview(boolean awaits) {
        awaitsReview = awaits;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Returns a copy of its values, for pages. */
    public ReportLedgerEntry entry() {
        return new ReportLedgerEntry(
                id == null ? 0 : id, enquiryId, figureId, path, reportedAt, decidedAt, awaitsReview, result());
    }
}
