package org.investportal.enquiries.mail;

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
public interface EnquiryMails extends Repository<EnquiryMail, Long> {

    EnquiryMail saveAndFlush(EnquiryMail mail);

    List<EnquiryMail> findByEnquiryIdOrderByIdAsc(long enquiryId);

    Optional<EnquiryMail> findByIdAndEnquiryId(long id, long enquiryId);

    /** Locks the mail, so that of several nodes one makes the next attempt. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from EnquiryMail m where m.id = :id")
    Optional<EnquiryMail> lock(long id);

    @Query("select m.id from EnquiryMail m where m.state = QUEUED and m.dueAt <= :now order by m.dueAt, m.id")
    List<Long> due(Instant now, Limit most);

    /** Returns which of these enquiries have a mail in that state. */
    @Query("select distinct m.enquiryId from EnquiryMail m where m.state = :state and m.enquiryId in :enquiries")
    List<Long> enquiriesWith(MailState state, Collection<Long> enquiries);

    /** Deletes the mails of no enquiry, such as lists of overdue ones. */
    @Modifying
    @Query("delete from EnquiryMail m where m.enquiryId is null and m.createdAt < :limit")
    int deleteListsBefore(Instant limit);
}
