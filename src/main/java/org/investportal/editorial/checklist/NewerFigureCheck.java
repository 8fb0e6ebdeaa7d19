package org.investportal.editorial.checklist;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that headlines and texts do not keep the older figure when a newer one of the same indicator, area and nature is added. */
final class NewerFigureCheck implements Check {

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() == ItemKind.FIGURE
                && checklistContext.published(subject).isEmpty()
                && isDated(content)) {
            replaced(subject, content, checklistContext)
                    .ifPresent(older -> checklistContext
                            .usesOf(older)
                            .filter(use -> use.isKept(
                                    checklistContext.of(
                                            use.subject().kind(), use.subject().item()),
                                    older))
                            .map(use -> older(use.subject(), content, checklistContext))
                            .forEach(found));
        }
    }

    private static ChecklistItem older(Subject page, Content figure, ChecklistContext checklistContext) {
        Subject indicator = new Subject(ItemKind.INDICATOR, Long.parseLong(figure.get("indicator")));
        return ChecklistItem.olderUsed(
                new OlderFigureUse(page, checklistContext.name(page), indicator, checklistContext.name(indicator)));
    }

    /** Returns the figure that was the newest before; empty if one of a later time exists. */
    private static Optional<Long> replaced(Subject subject, Content content, ChecklistContext checklistContext) {
        Period period = period(content);
        return checklistContext.figuresOf(Long.parseLong(content.get("indicator"))).entrySet().stream()
                .filter(other -> other.getKey() != subject.item() && isOfSameSeries(content, other.getValue()))
                .filter(other -> isDated(other.getValue()))
                .max(Comparator.comparing((Map.Entry<Long, Content> other) -> period(other.getValue())))
                .filter(newest -> period(newest.getValue()).compareTo(period) < 0)
                .map(Map.Entry::getKey);
    }

    private static boolean isDated(Content content) {
        String code = content.get("period");
        return !content.get("indicator").isEmpty()
                && !code.isEmpty()
                && !Period.parse(code).isUndated();
    }

    private static boolean isOfSameSeries(Content one, Content other) {
        return one.get("area").equals(other.get("area")) && one.get("nature").equals(other.get("nature"));
    }

    private static Period period(Content content) {
        return Period.parse(content.get("period")).canonical();
    }
}
