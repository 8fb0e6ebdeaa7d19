package org.investportal.staff.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.mail.MailCounter;
import org.investportal.mail.MailKind;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Tells staff at the desk that mails fail. */
@Component
class MailNotice {

    /** Time for which a mail that was given up is reported as news. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final MailCounter mails;
    private final StaffWording words;

    MailNotice(MailCounter mails, StaffWording words) {
        this.mails = mails;
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
        return lines;
    }
}
