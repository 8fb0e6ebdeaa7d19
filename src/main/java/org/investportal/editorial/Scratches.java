package org.investportal.editorial;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    /** The form of a change; one that begins a change has a name of its own. */
    public static String formOf(long change) {
        return "change-" + change;
    }

    public void keep(StaffMember by, String form, From from, Content typed) {
        rows.save(new Scratch(new Scratch.Key(by.account(), form), from, typed, clock.instant()));
    }

    @Transactional(readOnly = true)
    public Optional<Scratch> find(StaffMember by, String form) {
        return rows.findByKey(new Scratch.Key(by.account(), form));
    }

    /** All that somebody has typed and not kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Scratch> of(StaffMember by) {
        return rows.of(by.account());
    }

    public void forget(StaffMember by, String form) {
        rows.delete(by.account(), form);
    }

    void forget(long account, Change change) {
        rows.delete(account, formOf(change.id()));
    }
}
