package org.investportal.staff.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.enquiries.intake.EnquiryLimitCounter;
import org.investportal.mail.MailCounter;
import org.investportal.mail.MailKind;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Tells staff at the desk that mails fail, or that a limit kept mails or enquiries back. */
@Component
class MailNotice {

    /** Time for which a mail that was given up is reported as news. */
    private static final Duration NEWS = Duration.ofDays(7);

    /** Time for which a limit that was reached is reported. */
    private static final Duration DAY = Duration.ofHours(24);

    private final MailCounter mails;
    private final EnquiryLimitCounter limits;
    private final StaffWording words;

    MailNotice(MailCounter mails, EnquiryLimitCounter limits, StaffWording words) {
        this.mails = mails;
        this.limits = limits;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long retried = mails.retried();
        if (retried > 0) {
            lines.add(words.of("desk.mails-wait", String.valueOf(retried)));
        }
        Map<MailKind, Long> failed = mails.failed(NEWS);
        if (!failed.isEmpty()) {
            lines.add(words.of(
                    "desk.mails-failed",
                    failed.entrySet().stream()
                            .map(count -> words.of("mail-kind", count.getKey()) + " " + count.getValue())
                            .collect(Collectors.joining(", ")),
                    String.valueOf(NEWS.toDays())));
        }
        limits.reached(DAY).stream()
                .sorted()
                .map(limit ->
                        words.of("desk.limit-reached", words.of("enquiry-limit", limit), String.valueOf(DAY.toHours())))
                .forEach(lines::add);
        return lines;
    }
}
