package org.investportal.editorial.checklist;

import java.util.function.Consumer;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Subject;

/** Checks that flagged content has an editor's note, and that no flagged figure is a headline of a sector. */
final class DoubtCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (isFlagged(content) && content.get("note.editors-note.en").isEmpty()) {
            found.accept(ChecklistItem.error("note.editors-note.en", "checklist.doubt"));
        }
        if (subject.kind() == ItemKind.FIGURE && isFlagged(content)) {
            checklistContext
                    .sectorsHeadedBy(subject.item())
                    .forEach(sector ->
                            found.accept(ChecklistItem.warning("status", "checklist.heads", sector.get("name.en"))));
        }
        if (subject.kind() == ItemKind.SECTOR) {
            headlines(content, checklistContext, found);
        }
    }

    private static void headlines(Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        LineForm.lines(content.get("headlines")).stream()
                .map(LineForm.HEADLINE::key)
                .map(figure -> new Subject(ItemKind.FIGURE, Long.parseLong(figure)))
                .filter(figure -> isFlagged(checklistContext.of(figure.kind(), figure.item())))
                .forEach(figure -> found.accept(
                        ChecklistItem.warning("headlines", "checklist.headline", checklistContext.name(figure))));
    }

    private static boolean isFlagged(Content content) {
        return content.get("status").equals(Status.FLAGGED.code());
    }
}
