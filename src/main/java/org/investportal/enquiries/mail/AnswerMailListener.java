package org.investportal.enquiries.mail;

import java.time.Clock;
import org.investportal.enquiries.Enquiries;
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
    private final Clock clock;

    AnswerMailListener(Enquiries enquiries, Clock clock) {
        this.enquiries = enquiries;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "answer-sent")
    void on(MailSent sent) {
        Long about = sent.enquiry();
        if (sent.kind() == MailKind.ANSWER && about != null) {
            enquiries.findById(about).ifPresent(enquiry -> enquiry.regainAnswer(clock.instant()));
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
                    .ifPresent(enquiry -> enquiry.loseAnswer(clock.instant()));
        }
    }
}
