package org.investportal.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads and writes mails. */
interface Mails extends Repository<Mail, Long> {

    Mail saveAndFlush(Mail mail);

    boolean existsByOnlyOnce(String key);

    long countByState(MailState state);

    long countByStateAndFailureIsNotNull(MailState state);

    long countByStateAndDueAtAfter(MailState state, Instant since);

    long countByStateAndKindAndDueAtAfter(MailState state, MailKind kind, Instant since);

    List<Mail> findByEnquiryIdOrderByIdAsc(long enquiryId);

    Optional<Mail> findByIdAndEnquiryId(long id, long enquiryId);

    /** Locks the mail, so that of several nodes one makes the next attempt. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> lock(long id);

    /** Returns the mails that are due, those about enquiries first. */
    @Query("select m.id from Mail m where m.state = QUEUED and m.dueAt <= :now"
            + " order by case when m.enquiryId is null then 1 else 0 end, m.dueAt, m.id")
    List<Long> due(Instant now, Limit most);

    /** Returns which of these enquiries have a mail in that state. */
    @Query("select distinct m.enquiryId from Mail m where m.state = :state and m.enquiryId in :enquiries")
    List<Long> enquiriesWith(MailState state, Collection<Long> enquiries);

    /** Deletes old mails, except those of enquiries, which are deleted with the enquiry. */
    @Modifying
    @Query("delete from Mail m where m.enquiryId is null and m.createdAt < :limit")
    int deleteBefore(Instant limit);

    @Query("select m from Mail m where lower(m.recipient) = lower(:recipient) and m.kind in :kinds order by m.id")
    List<Mail> to(String recipient, Collection<MailKind> kinds);

    /** Deletes the mails of these kinds to an address. */
    @Modifying
    @Query("delete from Mail m where lower(m.recipient) = lower(:recipient) and m.kind in :kinds")
    int deleteTo(String recipient, Collection<MailKind> kinds);
}
