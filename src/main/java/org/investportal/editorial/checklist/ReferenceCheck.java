package org.investportal.editorial.checklist;

import java.util.List;
import java.util.function.Consumer;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Subject;

/** Checks that referenced things exist or are published together with the content. */
final class ReferenceCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        FieldReference.in(subject.kind(), content).stream()
                .filter(fieldReference -> !checklistContext.has(fieldReference.kinds(), fieldReference.item()))
                .distinct()
                .forEach(fieldReference -> found.accept(missing(fieldReference, checklistContext)));
        if (subject.kind() == ItemKind.INDICATOR) {
            relations(subject, content, found);
        }
    }

    private static ChecklistItem missing(FieldReference fieldReference, ChecklistContext checklistContext) {
        return checklistContext
                .titleElsewhere(fieldReference.item())
                .map(title -> ChecklistItem.together(fieldReference.field(), title))
                .orElseGet(() -> ChecklistItem.broken(fieldReference.field(), fieldReference.item()));
    }

    private static void relations(Subject subject, Content content, Consumer<ChecklistItem> found) {
        for (String line : LineForm.lines(content.get("relations"))) {
            List<String> words = List.of(line.split(" ", -1));
            RelationKind kind = Coded.parse(RelationKind.class, words.get(0));
            boolean toItself = words.get(1).equals(String.valueOf(subject.item()));
            boolean areaOfNothing = words.size() > 3 && !kind.hasWholeArea();
            if (kind.hasWhole() != words.size() > 2 || areaOfNothing || toItself) {
                found.accept(ChecklistItem.error("relations", "checklist.relation", line));
            }
        }
    }
}
