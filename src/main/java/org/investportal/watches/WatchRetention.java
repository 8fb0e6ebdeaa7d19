package org.investportal.watches;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes, once a day, the requests that were not confirmed in time, and those for figures that are no longer stated: an edition that comes with a new version of
 * the portal leads to no mail.
 */
@Component
@Profile("!quiet") // commands leave this to the portal
class WatchRetention {

    /** Time in which the mails that a figure is no longer stated are queued. */
    private static final Duration FOR_LAST_MAILS = Duration.ofDays(1);

    private final FigureWatches watches;
    private final StatedFigureCheck figures;
    private final Clock clock;

    WatchRetention(FigureWatches watches, StatedFigureCheck figures, Clock clock) {
        this.watches = watches;
        this.figures = figures;
        this.clock = clock;
    }

    @Scheduled(cron = "0 44 3 * * *")
    @Transactional
    public void delete() {
        Instant now = clock.instant();
        watches.deleteUnconfirmedBefore(now.minus(WatchService.UNCONFIRMED));
        watches.watchedAt(now.minus(FOR_LAST_MAILS)).stream()
                .filter(figure -> !figures.isStatedNow(figure))
                .forEach(watches::deleteOfFigure);
    }
}
