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
    private final EditingSettings settings;
    private final Clock clock;

    Scratches(ScratchRows rows, EditingSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers whether it was kept: what comes when the form is kept already would be offered as if it were not. */
    public boolean keep(Scratch.Key key, From from, Content typed) {
        if (rows.isKept(key.account(), key.formKey())) {
            return false;
        }
        rows.save(new Scratch(key, from, typed, clock.instant()));
        return true;
    }

    /** All that somebody has typed into that form and not kept, the newest first. */
    @Transactional(readOnly = true)
    public List<Scratch> of(StaffMember by, String form) {
        return rows.of(by.account(), form);
    }

    /** All that somebody has typed and not kept, the newest first. */
    @Transactional(readOnly = true)
    public List<ScratchLine> of(StaffMember by) {
        return rows.lines(by.account()).stream()
                .map(line -> new ScratchLine(
                        line.form(),
                        line.formKey(),
                        line.typedAt(),
                        line.typedAt().plus(settings.scratchRetention())))
                .toList();
    }

    public void forget(Scratch.Key key) {
        rows.delete(key);
    }
}
