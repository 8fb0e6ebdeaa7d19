package org.investportal.staff.editing;

import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Schema;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class ChecklistWording {

    private final ChangeFinder changes;
    private final FieldWording names;
    private final StaffWording words;

    ChecklistWording(ChangeFinder changes, FieldWording names, StaffWording words) {
        this.changes = changes;
        this.names = names;
        this.words = words;
    }

    /** Returns the message with the name of the field in front. */
    public String of(ItemKind kind, ChecklistItem item) {
        return Schema.of(kind)
                .field(item.field())
                .map(field -> words.of("edit.mistake", names.label(field), said(item)))
                .orElseGet(() -> said(item));
    }

    /** Returns the message. It names a missing item as the last change of it did, or by its id if there was none. */
    public String said(ChecklistItem item) {
        return words.of(
                item.code(),
                item.missing().stream()
                        .mapToObj(missing -> changes.lastTitle(missing).orElse("#" + missing))
                        .findFirst()
                        .map(name -> new String[] {name})
                        .orElseGet(() -> item.arguments().toArray(String[]::new)));
    }
}
