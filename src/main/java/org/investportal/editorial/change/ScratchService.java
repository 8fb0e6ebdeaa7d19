package org.investportal.editorial.change;

import java.time.Clock;
import java.util.List;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.content.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves the content of forms while people type, so that a closed window, an expired session or a restart loses nothing. */
@Component
@Transactional
public class ScratchService {

    /** The largest number of copies per person. */
    public static final int MOST = 50;

    private final ScratchCopies rows;
    private final EditingSettings settings;
    private final Clock clock;

    ScratchService(ScratchCopies rows, EditingSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** The result of saving a copy. */
    public enum Answer {
        KEPT,
        /** The form is saved already: the copy would be offered as if it were not. */
        FORM_IS_KEPT,
        /** The person has the largest number of copies; those stay as they are. */
        TOO_MANY
    }

    /**
     * Saves a copy in place of the earlier one of the same form.
     *
     * @param resumed the key of the form whose copy this one replaces; empty if none
     */
    public Answer keep(ScratchCopy.Key key, String resumed, FormBase formBase, Content typed) {
        if (rows.isKept(key.account(), key.formKey())) {
            return Answer.FORM_IS_KEPT;
        }
        if (rows.countBesides(key.account(), List.of(key.formKey(), resumed)) >= MOST) {
            return Answer.TOO_MANY;
        }
        rows.save(new ScratchCopy(key, formBase, typed, clock.instant()));
        rows.delete(new ScratchCopy.Key(key.account(), key.form(), resumed));
        return Answer.KEPT;
    }

    /** Returns the unsaved copies of a person for that form, newest first. */
    @Transactional(readOnly = true)
    public List<ScratchCopy> of(StaffMember by, String form) {
        return rows.of(by.account(), form);
    }

    /** Returns all unsaved copies of a person, newest first. */
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

    public void forget(ScratchCopy.Key key) {
        rows.delete(key);
    }
}
