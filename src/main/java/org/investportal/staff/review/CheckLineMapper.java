package org.investportal.staff.review;

import java.util.List;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.FieldWording;
import org.investportal.staff.editing.ChecklistWording;
import org.investportal.staff.editing.FormAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the checklist found. */
@Component
public class CheckLineMapper {

    private final FieldWording fields;
    private final ChecklistWording checklist;

    CheckLineMapper(FieldWording fields, ChecklistWording checklist) {
        this.fields = fields;
        this.checklist = checklist;
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

    /** Returns the findings in a change that block publication, with links to the forms of its subjects. */
    public List<CheckLine> errors(ChangeLine line, ChangeChecklist found) {
        return lines(line, found, true);
    }

    /** Returns the findings in a change that do not block publication, with links to the forms of its subjects. */
    public List<CheckLine> warnings(ChangeLine line, ChangeChecklist found) {
        return lines(line, found, false);
    }

    private List<CheckLine> lines(ChangeLine line, ChangeChecklist found, boolean blocks) {
        return line.subjects().stream()
                .flatMap(one -> lines(
                                one.subject(),
                                found.of(one.subject()),
                                FormAddress.of(one.subject(), line.id()).path(),
                                blocks)
                        .stream()
                        .map(check -> line.subjects().size() == 1 ? check : check.of(one.title())))
                .toList();
    }

    private List<CheckLine> lines(Subject subject, List<ChecklistItem> items, @Nullable String form, boolean blocks) {
        return items.stream()
                .filter(item -> item.blocks() == blocks)
                .map(item -> new CheckLine(
                        checklist.said(item),
                        label(subject, item.field()),
                        form == null ? null : form + "#" + item.field()))
                .toList();
    }

    private String label(Subject subject, String field) {
        return Schema.of(subject.kind()).field(field).map(fields::label).orElse("");
    }
}
