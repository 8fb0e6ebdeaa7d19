package org.investportal.enquiries.mail;

import java.time.Clock;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.mail.MailFailed;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailSent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens an enquiry again whose answer could not be sent, and notes that it is answered when the answer was sent after all. */
@Component
class AnswerMailListener {

    private final Enquiries enquiries;
    private final AuditLog log;
    private final Clock clock;

    AnswerMailListener(Enquiries enquiries, AuditLog log, Clock clock) {
        this.enquiries = enquiries;
        this.log = log;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "answer-sent")
    void on(MailSent sent) {
        Long about = sent.enquiry();
        if (sent.kind() == MailKind.ANSWER && about != null) {
            enquiries
                    .findById(about)
                    .filter(enquiry -> enquiry.regainAnswer(clock.instant()))
                    .ifPresent(enquiry -> record(AuditAction.ENQUIRY_ANSWERED, enquiry, sent.mail()));
        }
    }

    /** An enquiry that staff have settled in another way stays as it is. */
    @ApplicationModuleListener(id = "answer-failed")
    void on(MailFailed failed) {
        Long about = failed.enquiry();
        if (failed.kind() == MailKind.ANSWER && about != null) {
            enquiries
                    .findById(about)
                    .filter(enquiry -> enquiry.state() == EnquiryState.ANSWERED)
                    .ifPresent(enquiry -> {
                        enquiry.loseAnswer(clock.instant());
                        record(AuditAction.ENQUIRY_ANSWER_FAILED, enquiry, failed.mail());
                    });
        }
    }

    private void record(AuditAction action, Enquiry enquiry, long mail) {
        log.record(action, null, "", "enquiry " + enquiry.reference(), "mail " + mail);
    }
}
