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

/** Checks content before publication: finds errors that block it, and warnings for the people who publish it. */
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

    /** Checks the content of one subject. Content that it needs and that another change brings is reported as to be published with that change. */
    public List<ChecklistItem> of(Subject subject, Content content) {
        ChecklistContext.Drafted draft = new ChecklistContext.Drafted(subject, content, "");
        return CheckRunner.of(draft, grounds().apply(List.of(draft)));
    }

    /** Checks drafts that are not stored yet, as if they were published together. */
    public Map<Subject, List<ChecklistItem>> ofTogether(Collection<ChecklistContext.Drafted> drafts) {
        ChecklistContext checklistContext = grounds().apply(drafts);
        Map<Subject, List<ChecklistItem>> items = new LinkedHashMap<>();
        drafts.forEach(draft -> items.put(draft.subject(), CheckRunner.of(draft, checklistContext)));
        return items;
    }

    /** Returns the places that use the figure as published. */
    List<FigureUse> usesOf(Subject figure) {
        return figure.kind() == ItemKind.FIGURE
                ? grounds().apply(List.of()).usesOf(figure.item()).toList()
                : List.of();
    }

    /** Checks each change on its own. The published content and the open drafts are read once for all of them. */
    public Map<Long, List<ChecklistItem>> ofEach(Collection<Change> changes) {
        Function<Collection<ChecklistContext.Drafted>, ChecklistContext> grounds = grounds();
        Map<Long, List<ChecklistItem>> items = new HashMap<>();
        drafts(changes)
                .forEach((change, draft) ->
                        items.put(change.id(), CheckRunner.of(draft, grounds.apply(List.of(draft)))));
        return items;
    }

    /** Checks changes that are to be published together, and that have to be complete together. */
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

    /** Returns the filter of the words that content, reasons and summaries must not contain. */
    public HiddenWordFilter hidden() {
        return new HiddenWordFilter(textSuppressor.hiddenWords());
    }

    /** Reads the published content and the open drafts now; the function adds the chosen drafts to them. */
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
