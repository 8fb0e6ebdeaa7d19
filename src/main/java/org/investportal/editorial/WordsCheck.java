package org.investportal.editorial;

import java.util.List;
import java.util.function.Consumer;

/** Words cite figures, so that a number is corrected in one place; what was suppressed is not published anew. */
final class WordsCheck implements Check {

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.language() != null && ground.isHidden(content.get(field.name())))
                .forEach(field -> found.accept(ChecklistItem.error(field.name(), "checklist.suppressed")));
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.type() == FieldType.WORDS)
                .forEach(field -> amounts(field, content.get(field.name()), found));
    }

    private static void amounts(Field field, String text, Consumer<ChecklistItem> found) {
        List<String> amounts = BareAmounts.in(text);
        if (!amounts.isEmpty()) {
            found.accept(ChecklistItem.warning(field.name(), "checklist.amount-in-words", amounts.get(0)));
        }
    }
}
