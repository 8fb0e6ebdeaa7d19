package org.investportal.editorial.change;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes scratch copies that are no longer needed, once a day. Two nodes both do it, which does no harm. */
@Component
class ScratchRetention {

    private final ScratchCopies rows;
    private final EditingSettings settings;
    private final Clock clock;

    ScratchRetention(ScratchCopies rows, EditingSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Deletes copies that are too old, copies of changes that are done, and copies that arrived after their form was saved. */
    @Scheduled(cron = "0 37 3 * * *")
    @Transactional
    public void deleteOld() {
        rows.deleteTypedBefore(clock.instant().minus(settings.scratchRetention()));
        rows.deleteOf(ChangeState.CLOSED);
        rows.deleteKept();
    }
}
