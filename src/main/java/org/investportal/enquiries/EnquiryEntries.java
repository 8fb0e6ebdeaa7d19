package org.investportal.enquiries;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads and writes notes and answers. */
public interface EnquiryEntries extends Repository<EnquiryEntry, Long> {

    EnquiryEntry save(EnquiryEntry entry);

    List<EnquiryEntry> findByEnquiryIdOrderByIdAsc(long enquiryId);
}
