package org.investportal.enquiries.handling;

import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.database.PersonalDataErased;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.report.ReportDecisions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, exports and erases the data of one email address, or one entry by its reference. The log names the references and not the person. */
@Component
@Transactional
public class PersonalDataService {

    /** As many references as an entry of the log has room for, and fewer. */
    private static final int IN_ONE_ENTRY = 100;

    private final Enquiries enquiries;
    private final ReportDecisions decisions;
    private final EnquiryFinder finder;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    PersonalDataService(
            Enquiries enquiries,
            ReportDecisions decisions,
            EnquiryFinder finder,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.decisions = decisions;
        this.finder = finder;
        this.log = log;
        this.events = events;
    }

    /**
     * Returns all entries of an email address, or the one with a reference. A reference does not lead to its address: anyone can type an address into a form.
     *
     * @param key an email address or a reference
     */
    @Transactional(readOnly = true)
    public List<EnquiryFinder.Detail> of(String key) {
        return enquiries.ofPerson(key).stream()
                .map(enquiry -> finder.detail(enquiry.id()))
                .toList();
    }

    /** Returns what the key finds, and records that it was taken. */
    public List<EnquiryFinder.Detail> export(String key, StaffMember by) {
        List<EnquiryFinder.Detail> found = of(key);
        record(
                AuditAction.ENQUIRIES_EXPORTED,
                by,
                found.stream().map(detail -> detail.enquiry().reference()).toList());
        return found;
    }

    /** Deletes the enquiries that the key finds with their notes, answers and mails, and the sentences of decisions about them that are not public; returns the references. */
    public List<String> erase(String key, StaffMember by) {
        List<Enquiry> found = enquiries.ofPerson(key);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> references = found.stream().map(Enquiry::reference).toList();
        record(AuditAction.ENQUIRIES_ERASED, by, references);
        enquiries.deleteAll(found.stream().map(Enquiry::id).toList());
        decisions.deleteUnusedSentences();
        events.publishEvent(new PersonalDataErased());
        return references;
    }

    /** Names all references, in as many entries as they need: the log cuts what is too long for one. */
    private void record(AuditAction action, StaffMember by, List<String> references) {
        for (int from = 0; from == 0 || from < references.size(); from += IN_ONE_ENTRY) {
            List<String> some = references.subList(from, Math.min(from + IN_ONE_ENTRY, references.size()));
            log.record(action, by.account(), by.fullName(), "enquiries of one person", String.join(", ", some));
        }
    }
}
