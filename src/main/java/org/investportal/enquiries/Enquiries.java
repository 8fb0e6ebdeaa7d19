package org.investportal.enquiries;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes enquiries. */
public interface Enquiries extends Repository<Enquiry, Long> {

    /** Saves the enquiry immediately, so that the caller learns if the same form was stored before. */
    Enquiry saveAndFlush(Enquiry enquiry);

    Optional<Enquiry> findById(long id);

    Optional<Enquiry> findByFormKey(String formKey);

    Optional<Enquiry> findByReference(String reference);

    long countByState(EnquiryState state);

    long countByStateAndSpamReasonNot(EnquiryState state, SpamReason reason);

    Slice<Enquiry> findByStateIn(Collection<EnquiryState> states, Pageable page);

    Slice<Enquiry> findByOwnerIdAndStateIn(long ownerId, Collection<EnquiryState> states, Pageable page);

    Slice<Enquiry> findByStateInAndDueAtLessThanEqual(Collection<EnquiryState> states, Instant now, Pageable page);

    long countByStateInAndDueAtLessThanEqual(Collection<EnquiryState> states, Instant now);

    /**
     * Returns enquiries by id, for a file.
     *
     * @param owner the account of the owner; 0 for all
     * @param due the latest due time
     * @param after the id of the last one that was read before
     */
    @Query("select e from Enquiry e where e.state in :states and (:owner = 0 or e.ownerId = :owner)"
            + " and e.dueAt <= :due and e.id > :after order by e.id")
    List<Enquiry> next(Collection<EnquiryState> states, long owner, Instant due, long after, Limit most);

    /**
     * Returns those of one person; none for an empty text.
     *
     * @param key the email address, or the reference of a report that may have none
     */
    @Query("select e from Enquiry e where e.email <> '' and lower(e.email) = lower(:key) or e.reference = lower(:key)"
            + " order by e.receivedAt, e.id")
    List<Enquiry> ofPerson(String key);

    /** Finds enquiries with a part of a text, in lower case and with {@code !} before its special characters. */
    @Query(
            "select e from Enquiry e where lower(e.reference) like :part escape '!' or lower(e.name) like :part escape '!'"
                    + " or lower(e.organisation) like :part escape '!' or lower(e.email) like :part escape '!'"
                    + " or lower(e.need) like :part escape '!' or lower(e.printed) like :part escape '!' order by e.receivedAt desc, e.id desc")
    List<Enquiry> containing(String part, Limit most);

    /**
     * Tells whether words that a person typed are in the name, organisation or e-mail of an enquiry, or have its name or e-mail in them.
     *
     * @param words in lower case
     * @param part the same, for {@code like}, with {@code !} before its special characters
     */
    @Query("select count(e) > 0 from Enquiry e where lower(e.name) like :part escape '!'"
            + " or lower(e.organisation) like :part escape '!' or lower(e.email) like :part escape '!'"
            + " or e.name <> '' and locate(concat(' ', lower(e.name), ' '), concat(' ', :words, ' ')) > 0"
            + " or e.email <> '' and locate(lower(e.email), :words) > 0")
    boolean namedIn(String words, String part);

    /** Returns the times of the newest enquiries that are answered or overdue, without spam and without reports. */
    @Query("select new org.investportal.enquiries.EnquiryTimeline(e.receivedAt, e.answeredAt)"
            + " from Enquiry e where e.receivedAt >= :from and e.kind = ENQUIRY and e.state <> SPAM"
            + " and (e.answeredAt is not null or e.state in :due and e.dueAt <= :now) order by e.receivedAt desc")
    List<EnquiryTimeline> timesSince(Instant from, Collection<EnquiryState> due, Instant now, Limit most);

    @Modifying
    @Query("delete from Enquiry e where e.settledAt < :limit")
    int deleteSettledBefore(Instant limit);

    @Modifying
    @Query("delete from Enquiry e where e.id in :ids")
    int deleteAll(Collection<Long> ids);
}
