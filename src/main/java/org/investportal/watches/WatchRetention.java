package org.investportal.watches;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes, once a day, the requests that nobody confirmed in time. */
@Component
@Profile("!quiet") // commands leave this to the portal
class WatchRetention {

    private final FigureWatches watches;
    private final Clock clock;

    WatchRetention(FigureWatches watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    @Scheduled(cron = "0 44 3 * * *")
    @Transactional
    public void deleteUnconfirmed() {
        watches.deleteUnconfirmedBefore(clock.instant().minus(WatchService.UNCONFIRMED));
    }
}
