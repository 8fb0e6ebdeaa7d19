package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;

/** Checks that every required field is filled in. */
final class CompletenessCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Schema.of(subject.kind())
                .missing(content)
                .forEach(field -> found.accept(ChecklistItem.error(field.name(), "checklist.missing")));
    }
}
