package org.investportal.editorial.change;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes, once a day, scratch copies that nobody needs any more. On two nodes both do it, which does no harm. */
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

    /** Those that are too old, those of changes that are done with, and those that came when their form was kept already. */
    @Scheduled(cron = "0 37 3 * * *")
    @Transactional
    public void deleteOld() {
        rows.deleteTypedBefore(clock.instant().minus(settings.scratchRetention()));
        rows.deleteOf(ChangeState.DONE);
        rows.deleteKept();
    }
}
