package org.investportal.staff.editing;

import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Schema;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class ChecklistWording {

    private final FieldWording names;
    private final StaffWording words;

    ChecklistWording(FieldWording names, StaffWording words) {
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

    String said(ChecklistItem item) {
        return words.of(item.code(), item.arguments().toArray(String[]::new));
    }
}
