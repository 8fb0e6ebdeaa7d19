package org.investportal.enquiries.mail;

import java.time.Clock;
import java.util.List;
import org.investportal.audit.AuditAction;
import org.investportal.audit.AuditLog;
import org.investportal.enquiries.Enquiries;
import org.investportal.enquiries.Enquiry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.mail.MailFailed;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueue;
import org.investportal.mail.MailSent;
import org.investportal.mail.MailState;
import org.investportal.mail.MailView;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Opens an enquiry again whose answer could not be sent, and notes that it is answered when the answer was sent after all. */
@Component
class AnswerMailListener {

    private final Enquiries enquiries;
    private final MailQueue mails;
    private final AuditLog log;
    private final Clock clock;

    AnswerMailListener(Enquiries enquiries, MailQueue mails, AuditLog log, Clock clock) {
        this.enquiries = enquiries;
        this.mails = mails;
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
                    .filter(enquiry -> isUnanswered(about, failed.mail()))
                    .ifPresent(enquiry -> {
                        enquiry.loseAnswer(clock.instant());
                        record(AuditAction.ENQUIRY_ANSWER_FAILED, enquiry, failed.mail());
                    });
        }
    }

    /** The mail may have been sent again meanwhile, or an earlier answer was sent. */
    private boolean isUnanswered(long enquiry, long mail) {
        List<MailView> all = mails.of(enquiry);
        return all.stream().anyMatch(view -> view.id() == mail && view.state() == MailState.FAILED)
                && all.stream().noneMatch(view -> view.kind() == MailKind.ANSWER && view.state() == MailState.SENT);
    }

    private void record(AuditAction action, Enquiry enquiry, long mail) {
        log.record(action, null, "", "enquiry " + enquiry.reference(), "mail " + mail);
    }
}
