package org.investportal.enquiries.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes decisions about reports. */
public interface ReportDecisions extends Repository<ReportDecision, Long> {

    ReportDecision saveAndFlush(ReportDecision decision);

    Optional<ReportDecision> findById(long id);

    Optional<ReportDecision> findByEnquiryId(long enquiryId);

    /** Returns a number that grows with each decision and each change of one. */
    @Query("select coalesce(sum(d.version + 1), 0L) from ReportDecision d")
    long countSteps();

    Slice<ReportDecision> findByOutcomeNot(ReportOutcome outcome, Pageable page);

    Slice<ReportDecision> findByAwaitsReviewTrueAndEnquiryIdNotNull(Pageable page);

    long countByAwaitsReviewTrueAndEnquiryIdNotNull();

    /**
     * Deletes the sentences of decisions that are not public and whose reports were deleted: they cannot be changed or published any more, and may name a
     * person.
     */
    @Modifying
    @Query("update versioned ReportDecision d set d.summary = '', d.summaryInChinese = ''"
            + " where d.published = false and d.enquiryId is null and (d.summary <> '' or d.summaryInChinese <> '')")
    void deleteUnusedSentences();

    @Query("select d from ReportDecision d where d.published = true order by d.decidedAt desc, d.id desc")
    List<ReportDecision> findPublished();
}
