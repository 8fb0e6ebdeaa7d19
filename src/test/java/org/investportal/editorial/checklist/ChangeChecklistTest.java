package org.investportal.editorial.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;

class ChangeChecklistTest {

    @Test
    void aPageThatShowsOlderFiguresIsOneWarning() {
        ChecklistItem warning = ChecklistItem.warning("period", "checklist.ahead");
        ChecklistItem error = ChecklistItem.error("number", "checklist.amount");
        ChangeChecklist found = new ChangeChecklist(Map.of(
                new Subject(ItemKind.FIGURE, 301), List.of(older(10, 101), older(11, 101), warning),
                new Subject(ItemKind.FIGURE, 302), List.of(older(10, 102), warning, error)));

        assertThat(found.warnings()).isEqualTo(4);
    }

    private static ChecklistItem older(long page, long indicator) {
        return ChecklistItem.olderUsed(new OlderFigureUse(
                new Subject(ItemKind.SECTOR, page), "Quays", new Subject(ItemKind.INDICATOR, indicator), "Output"));
    }
}
