package org.investportal.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes old mails once a day. Mails about an enquiry stay as long as the enquiry. */
@Component
@Profile("!quiet") // commands leave this to the portal
class MailRetention {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Mails mails;
    private final Clock clock;

    MailRetention(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(cron = "0 47 3 * * *")
    @Transactional
    public void deleteOld() {
        mails.deleteBefore(clock.instant().minus(KEPT));
    }
}
