package org.investportal.editorial.change;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Pattern OF_CHANGE = Pattern.compile("change-(\\d{1,18})-\\d{1,18}");

    private final ScratchCopies rows;
    private final Changes changes;
    private final EditingSettings settings;
    private final Clock clock;

    ScratchService(ScratchCopies rows, Changes changes, EditingSettings settings, Clock clock) {
        this.rows = rows;
        this.changes = changes;
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
        rows.delete(key.account(), resumed);
        return Answer.KEPT;
    }

    /** Returns the unsaved copies of a person for that form, newest first. */
    @Transactional(readOnly = true)
    public List<ScratchCopy> of(StaffMember by, String form) {
        return rows.of(by.account(), form);
    }

    /** Returns the unsaved copies of a person, newest first, without those of changes that are published or abandoned. */
    @Transactional(readOnly = true)
    public List<ScratchLine> of(StaffMember by) {
        List<ScratchCopies.Line> lines = rows.lines(by.account());
        Set<Long> done = lines.isEmpty() ? Set.of() : doneChanges(lines);
        return lines.stream()
                .filter(line -> !done.contains(change(line.form())))
                .map(line -> new ScratchLine(
                        line.form(),
                        line.formKey(),
                        line.typedAt(),
                        line.typedAt().plus(settings.scratchRetention())))
                .toList();
    }

    private Set<Long> doneChanges(List<ScratchCopies.Line> lines) {
        Set<Long> ids = lines.stream().map(line -> change(line.form())).collect(Collectors.toSet());
        return changes.all(ids).stream()
                .filter(change -> !change.state().isOpen())
                .map(Change::id)
                .collect(Collectors.toSet());
    }

    /** Returns the change of the form; 0 if it belongs to none. */
    private static long change(String form) {
        Matcher matcher = OF_CHANGE.matcher(form);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** Deletes all copies of a person. */
    public void forgetAll(StaffMember by) {
        rows.deleteAll(by.account());
    }

    public void forget(ScratchCopy.Key key) {
        rows.delete(key.account(), key.formKey());
    }
}
