package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that no two passages are about the same sentence of a source. */
final class PassageCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.PASSAGE
                && checklistContext.others(subject).anyMatch(other -> isOfTheSame(content, other))) {
            found.accept(ChecklistItem.error("sentence", "checklist.passage-twice"));
        }
    }

    private static boolean isOfTheSame(Content one, Content other) {
        return Stream.of("source", "paragraph", "sentence")
                .allMatch(field -> one.get(field).equals(other.get(field)));
    }
}
