package org.investportal.staff.review;

import java.util.List;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class CheckLineMapper {

    private final FieldWording fields;
    private final StaffWording words;

    CheckLineMapper(FieldWording fields, StaffWording words) {
        this.fields = fields;
        this.words = words;
    }

    /**
     * Returns the findings that block publication.
     *
     * @param form the form with its fields, for those who may correct them
     */
    public List<CheckLine> errors(Subject subject, List<ChecklistItem> items, @Nullable String form) {
        return lines(subject, items, form, true);
    }

    /** Returns the findings that do not block publication. */
    public List<CheckLine> warnings(Subject subject, List<ChecklistItem> items, @Nullable String form) {
        return lines(subject, items, form, false);
    }

    private List<CheckLine> lines(Subject subject, List<ChecklistItem> items, @Nullable String form, boolean blocks) {
        return items.stream()
                .filter(item -> item.blocks() == blocks)
                .map(item -> new CheckLine(
                        text(item), label(subject, item.field()), form == null ? null : form + "#" + item.field()))
                .toList();
    }

    private String text(ChecklistItem item) {
        return words.of(item.code(), item.arguments().toArray(String[]::new));
    }

    private String label(Subject subject, String field) {
        return Schema.of(subject.kind()).field(field).map(fields::label).orElse("");
    }
}
