package org.investportal.editorial.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.checklist.ChecklistContext.Drafted;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/** Finds drafts by their item, by the items that they refer to and, if they are figures, by their indicator. */
final class DraftIndex {

    private final Map<Long, Drafted> byItem = new LinkedHashMap<>();
    private final Map<Long, List<Subject>> using = new HashMap<>();
    private final Map<String, List<Drafted>> figures = new HashMap<>();

    /** @param pages finds the item of the page at a path, to which a text may link */
    DraftIndex(Collection<Drafted> drafts, Function<String, Optional<Long>> pages) {
        drafts.forEach(draft -> byItem.put(draft.subject().item(), draft));
        byItem.values().forEach(draft -> add(draft, pages));
    }

    private void add(Drafted draft, Function<String, Optional<Long>> pages) {
        Subject subject = draft.subject();
        FieldReference.withLinks(subject.kind(), draft.content(), pages).stream()
                .map(FieldReference::item)
                .distinct()
                .forEach(item ->
                        using.computeIfAbsent(item, first -> new ArrayList<>()).add(subject));
        if (subject.kind() == ItemKind.FIGURE) {
            figures.computeIfAbsent(draft.content().get("indicator"), first -> new ArrayList<>())
                    .add(draft);
        }
    }

    @Nullable
    Drafted find(long item) {
        return byItem.get(item);
    }

    Collection<Drafted> all() {
        return byItem.values();
    }

    Stream<Subject> subjects() {
        return all().stream().map(Drafted::subject);
    }

    /** Returns the subjects whose drafts refer to the item in any field or link to its page. */
    List<Subject> using(long item) {
        return using.getOrDefault(item, List.of());
    }

    /** Returns the drafts of figures of the indicator. */
    List<Drafted> figuresOf(long indicator) {
        return figures.getOrDefault(String.valueOf(indicator), List.of());
    }
}
