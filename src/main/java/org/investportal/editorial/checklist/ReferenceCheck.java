package org.investportal.editorial.checklist;

import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Reference;
import org.investportal.editorial.content.Subject;
import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.RelationKind;

/** What is named is there, or comes with it. */
final class ReferenceCheck implements Check {

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        Reference.in(subject.kind(), content).stream()
                .filter(reference -> !ground.has(reference.kinds(), reference.item()))
                .distinct()
                .forEach(reference -> found.accept(missing(reference, ground)));
        if (subject.kind() == ItemKind.INDICATOR) {
            relations(subject, content, found);
        }
    }

    private static ChecklistItem missing(Reference reference, Ground ground) {
        return ground.titleElsewhere(reference.item())
                .map(title -> ChecklistItem.together(reference.field(), title))
                .orElseGet(() ->
                        ChecklistItem.error(reference.field(), "checklist.broken", String.valueOf(reference.item())));
    }

    private static void relations(Subject subject, Content content, Consumer<ChecklistItem> found) {
        for (String line : LineForm.lines(content.get("relations"))) {
            List<String> words = List.of(line.split(" ", -1));
            boolean hasWhole = words.size() > 2;
            boolean toItself = words.get(1).equals(String.valueOf(subject.item()));
            if (Coded.parse(RelationKind.class, words.get(0)).hasWhole() != hasWhole || toItself) {
                found.accept(ChecklistItem.error("relations", "checklist.relation", line));
            }
        }
    }
}
