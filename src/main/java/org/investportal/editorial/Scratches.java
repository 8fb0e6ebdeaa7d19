package org.investportal.editorial;

import java.time.Clock;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed while it is typed, so that a closed window, an expired session or a restart loses nothing. */
@Component
@Transactional
public class Scratches {

    private final ScratchRows rows;
    private final Clock clock;

    Scratches(ScratchRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public void keep(Scratch.Key key, From from, Content typed) {
        rows.save(new Scratch(key, from, typed, clock.instant()));
    }

    /** All that somebody has typed into that form and not kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Scratch> of(StaffMember by, String form) {
        return rows.of(by.account(), form);
    }

    /** All that somebody has typed and not kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Scratch> of(StaffMember by) {
        return rows.of(by.account());
    }

    public void forget(Scratch.Key key) {
        rows.delete(key);
    }
}
