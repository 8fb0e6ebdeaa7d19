package org.investportal.editorial.change;

import org.investportal.editorial.checklist.CheckRunner;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.checklist.Ground;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.HiddenWords;
import org.investportal.editorial.content.PublishedContent;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.writing.Suppressing;
import org.springframework.stereotype.Component;

/** Asks of content what has to hold before it is published, and what somebody should know who publishes it. */
@Component
public class Checklist {

    private final Catalogue catalogue;
    private final PublishedContent published;
    private final Suppressing suppressing;
    private final Changes changes;
    private final Revisions revisions;

    Checklist(
            Catalogue catalogue,
            PublishedContent published,
            Suppressing suppressing,
            Changes changes,
            Revisions revisions) {
        this.catalogue = catalogue;
        this.published = published;
        this.suppressing = suppressing;
        this.changes = changes;
        this.revisions = revisions;
    }

    /** Of one subject. What it needs may be on its way in another change: it is told to be published with that. */
    public List<ChecklistItem> of(Subject subject, Content content) {
        Ground.Drafted draft = new Ground.Drafted(subject, content, "");
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
        Function<Collection<Ground.Drafted>, Ground> grounds = grounds();
        Map<Long, List<ChecklistItem>> items = new HashMap<>();
        drafts(changes).forEach((change, draft) -> items.put(change.id(), CheckRunner.of(draft, grounds.apply(List.of(draft)))));
        return items;
    }

    /** Of changes that are to be published together, which have to be whole together. */
    public Map<Change, List<ChecklistItem>> of(Collection<Change> chosen) {
        Map<Change, Ground.Drafted> drafts = drafts(chosen);
        Ground ground = grounds().apply(drafts.values());
        Map<Change, List<ChecklistItem>> items = new LinkedHashMap<>();
        drafts.forEach((change, draft) -> items.put(
                change,
                CheckRunner.of(draft, ground).stream().map(ChecklistItem::ofTheWhole).toList()));
        return items;
    }

    /** What neither content nor a reason nor a summary may say. */
    public HiddenWords hidden() {
        return new HiddenWords(suppressing.hiddenWords());
    }

    /** Puts chosen drafts on what is published and what is on its way, read now. */
    private Function<Collection<Ground.Drafted>, Ground> grounds() {
        PublishedEdition edition = published.at(catalogue.current());
        HiddenWords hidden = hidden();
        Map<Long, Ground.Drafted> open = new HashMap<>();
        drafts(changes.in(ChangeState.OPEN))
                .values()
                .forEach(draft -> open.put(draft.subject().item(), draft));
        return chosen -> new Ground(edition, hidden, chosen, open);
    }

    private Map<Change, Ground.Drafted> drafts(Collection<Change> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<Long, Content> latest = revisions.latest(of.stream().map(Change::id).toList()).stream()
                .collect(Collectors.toMap(revision -> revision.key().change(), Revision::content));
        Map<Change, Ground.Drafted> drafts = new LinkedHashMap<>();
        of.forEach(change -> drafts.put(
                change,
                new Ground.Drafted(change.subject(), latest.getOrDefault(change.id(), Content.NONE), change.title())));
        return drafts;
    }
}
