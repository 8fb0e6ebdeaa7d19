package org.investportal.editorial.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.investportal.editorial.content.Subject;

/**
 * What the checklist found in a change.
 *
 * @param items the errors and warnings of each subject, in the order of the subjects
 */
public record ChangeChecklist(Map<Subject, List<ChecklistItem>> items) {

    public static final ChangeChecklist NONE = new ChangeChecklist(Map.of());

    public List<ChecklistItem> of(Subject subject) {
        return items.getOrDefault(subject, List.of());
    }

    public Stream<ChecklistItem> all() {
        return items.values().stream().flatMap(List::stream);
    }

    public boolean isBlocked() {
        return all().anyMatch(ChecklistItem::blocks);
    }

    /** Returns this checklist without the warnings about older figures, which are summed up by page. */
    public ChangeChecklist withoutOlderUses() {
        Map<Subject, List<ChecklistItem>> others = new LinkedHashMap<>();
        items.forEach((subject, found) -> others.put(
                subject, found.stream().filter(item -> item.olderUse() == null).toList()));
        return new ChangeChecklist(others);
    }

    /** Returns the number of warnings, with one for each page that still shows older figures. */
    public long warnings() {
        long others = withoutOlderUses().all().filter(item -> !item.blocks()).count();
        return others + OlderFigureUse.byPage(all()).size();
    }

    ChangeChecklist map(UnaryOperator<ChecklistItem> change) {
        Map<Subject, List<ChecklistItem>> changed = new LinkedHashMap<>();
        items.forEach((subject, found) ->
                changed.put(subject, found.stream().map(change).toList()));
        return new ChangeChecklist(changed);
    }

    /** Returns this checklist as it applies to a change that was submitted. */
    public ChangeChecklist ofSubmitted() {
        return map(ChecklistItem::ofSubmitted);
    }

    /** Returns this checklist as it applies to changes that are published together. */
    public ChangeChecklist ofTheWhole() {
        return map(ChecklistItem::ofTheWhole);
    }
}
