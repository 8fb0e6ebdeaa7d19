package org.investportal.editorial.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.editorial.checklist.CheckRunner;
import org.investportal.editorial.checklist.ChecklistContext;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Asks of content what has to hold before it is published, and what somebody should know who publishes it. */
@Component
public class Checklist {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final TextSuppressor textSuppressor;
    private final Changes changes;
    private final Revisions revisions;

    Checklist(
            Catalogue catalogue,
            PublishedContentReader published,
            TextSuppressor textSuppressor,
            Changes changes,
            Revisions revisions) {
        this.catalogue = catalogue;
        this.published = published;
        this.textSuppressor = textSuppressor;
        this.changes = changes;
        this.revisions = revisions;
    }

    /** Of one subject. What it needs may be on its way in another change: it is told to be published with that. */
    public List<ChecklistItem> of(Subject subject, Content content) {
        ChecklistContext.Drafted draft = new ChecklistContext.Drafted(subject, content, "");
        return CheckRunner.of(draft, grounds().apply(List.of(draft)));
    }

    /** What uses the figure as it is published. */
    List<FigureUse> usesOf(Subject figure) {
        return figure.kind() == ItemKind.FIGURE
                ? grounds().apply(List.of()).usesOf(figure.item()).toList()
                : List.of();
    }

    /** Of each change alone. What they stand on is read once for all of them. */
    public Map<Long, List<ChecklistItem>> ofEach(Collection<Change> changes) {
        Function<Collection<ChecklistContext.Drafted>, ChecklistContext> grounds = grounds();
        Map<Long, List<ChecklistItem>> items = new HashMap<>();
        drafts(changes)
                .forEach((change, draft) ->
                        items.put(change.id(), CheckRunner.of(draft, grounds.apply(List.of(draft)))));
        return items;
    }

    /** Of changes that are to be published together, which have to be whole together. */
    public Map<Change, List<ChecklistItem>> of(Collection<Change> chosen) {
        Map<Change, ChecklistContext.Drafted> drafts = drafts(chosen);
        ChecklistContext checklistContext = grounds().apply(drafts.values());
        Map<Change, List<ChecklistItem>> items = new LinkedHashMap<>();
        drafts.forEach((change, draft) -> items.put(
                change,
                CheckRunner.of(draft, checklistContext).stream()
                        .map(ChecklistItem::ofTheWhole)
                        .toList()));
        return items;
    }

    /** What neither content nor a reason nor a summary may say. */
    public HiddenWordFilter hidden() {
        return new HiddenWordFilter(textSuppressor.hiddenWords());
    }

    /** Puts chosen drafts on what is published and what is on its way, read now. */
    private Function<Collection<ChecklistContext.Drafted>, ChecklistContext> grounds() {
        PublishedEdition edition = published.at(catalogue.current());
        HiddenWordFilter hidden = hidden();
        Map<Long, ChecklistContext.Drafted> open = new HashMap<>();
        drafts(changes.in(ChangeState.OPEN))
                .values()
                .forEach(draft -> open.put(draft.subject().item(), draft));
        return chosen -> new ChecklistContext(edition, hidden, chosen, open);
    }

    private Map<Change, ChecklistContext.Drafted> drafts(Collection<Change> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<Long, Content> latest = revisions.latest(of.stream().map(Change::id).toList()).stream()
                .collect(Collectors.toMap(revision -> revision.key().change(), Revision::content));
        Map<Change, ChecklistContext.Drafted> drafts = new LinkedHashMap<>();
        of.forEach(change -> drafts.put(
                change,
                new ChecklistContext.Drafted(
                        change.subject(), latest.getOrDefault(change.id(), Content.NONE), change.title())));
        return drafts;
    }
}
