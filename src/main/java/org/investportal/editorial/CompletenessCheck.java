package org.investportal.editorial;

import java.util.function.Consumer;

/** Every field that is required says something. */
final class CompletenessCheck implements Check {

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        Schema.of(subject.kind())
                .missing(content)
                .forEach(field -> found.accept(ChecklistItem.error(field.name(), "checklist.missing")));
    }
}
