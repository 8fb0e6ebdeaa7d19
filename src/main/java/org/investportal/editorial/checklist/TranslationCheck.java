package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;

/** Notes texts whose English changes while the Chinese stays: the two may no longer say the same. */
final class TranslationCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        Content published = checklistContext.published(subject);
        Schema.of(subject.kind()).fields().stream()
                .filter(field -> field.language() == Language.ZH
                        && !field.label().equals(TextField.ALSO_WRITTEN.code())
                        && isLeftBehind(field, content, published))
                .forEach(field -> found.accept(ChecklistItem.warning(field.name(), "checklist.older-chinese")));
    }

    private static boolean isLeftBehind(Field chinese, Content content, Content published) {
        String english = chinese.label() + "." + Language.EN.code();
        String before = published.get(english);
        String text = content.get(chinese.name());
        return !before.isEmpty()
                && !before.equals(content.get(english))
                && !text.isEmpty()
                && text.equals(published.get(chinese.name()));
    }
}
