package org.investportal.editorial.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.editorial.checklist.ArgumentWording;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.CheckRunner;
import org.investportal.editorial.checklist.ChecklistContext;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.checklist.FormerFigureFinder;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.web.PortalCalendar;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.springframework.stereotype.Component;

/** Checks content before publication: finds errors that block it, and warnings for the people who publish it. */
@Component
public class Checklist {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final TextSuppressor textSuppressor;
    private final Changes changes;
    private final Revisions revisions;
    private final MessageWording words;
    private final PeriodWording periods;
    private final PortalCalendar calendar;

    Checklist(
            Catalogue catalogue,
            PublishedContentReader published,
            TextSuppressor textSuppressor,
            Changes changes,
            Revisions revisions,
            MessageWording words,
            PeriodWording periods,
            PortalCalendar calendar) {
        this.catalogue = catalogue;
        this.published = published;
        this.textSuppressor = textSuppressor;
        this.changes = changes;
        this.revisions = revisions;
        this.words = words;
        this.periods = periods;
        this.calendar = calendar;
    }

    /** Checks content as the only subject of a change. */
    public List<ChecklistItem> of(Subject subject, Content content) {
        ChecklistContext.Drafted draft = new ChecklistContext.Drafted(subject, content, "");
        return CheckRunner.of(draft, grounds().apply(List.of(draft)));
    }

    /** Checks drafts that are not stored yet, as if they were published together. */
    public Map<Subject, List<ChecklistItem>> ofTogether(Collection<ChecklistContext.Drafted> drafts) {
        return check(List.copyOf(drafts), grounds().apply(drafts)).items();
    }

    /**
     * Checks a change on its own: its subjects have to be complete together. Content that they need and that another change brings is reported as to be
     * published with that change.
     */
    public ChangeChecklist of(Change change) {
        return ofEach(List.of(change)).getOrDefault(change.id(), ChangeChecklist.NONE);
    }

    /** Checks each change on its own. The published content and the open drafts are read once for all of them. */
    public Map<Long, ChangeChecklist> ofEach(Collection<Change> changes) {
        Function<Collection<ChecklistContext.Drafted>, ChecklistContext> grounds = grounds();
        Map<Long, ChangeChecklist> found = new HashMap<>();
        drafts(changes)
                .forEach((change, drafts) -> found.put(change.id(), check(change, drafts, grounds.apply(drafts))));
        return found;
    }

    /** Checks changes that are to be published together, and that have to be complete together. */
    public Map<Change, ChangeChecklist> of(Collection<Change> chosen) {
        Map<Change, List<ChecklistContext.Drafted>> drafts = drafts(chosen);
        ChecklistContext checklistContext =
                grounds().apply(drafts.values().stream().flatMap(List::stream).toList());
        Map<Change, ChangeChecklist> found = new LinkedHashMap<>();
        drafts.forEach((change, own) ->
                found.put(change, check(change, own, checklistContext).ofTheWhole()));
        return found;
    }

    private static ChangeChecklist check(
            Change change, List<ChecklistContext.Drafted> drafts, ChecklistContext checklistContext) {
        ChangeChecklist found = check(drafts, checklistContext);
        return change.state().isWithAuthors() ? found : found.ofSubmitted();
    }

    private static ChangeChecklist check(List<ChecklistContext.Drafted> drafts, ChecklistContext checklistContext) {
        Map<Subject, List<ChecklistItem>> items = new LinkedHashMap<>();
        drafts.forEach(draft -> items.put(draft.subject(), CheckRunner.of(draft, checklistContext)));
        return new ChangeChecklist(items);
    }

    /** Returns the filter of the words that content, reasons and summaries must not contain. */
    public HiddenWordFilter hidden() {
        return new HiddenWordFilter(textSuppressor.hiddenWords());
    }

    /** Reads the published content and the open drafts now; the function adds the chosen drafts to them. */
    private Function<Collection<ChecklistContext.Drafted>, ChecklistContext> grounds() {
        PublishedEdition edition = published.at(catalogue.current());
        FormerFigureFinder former = new FormerFigureFinder(
                edition.selection(), catalogue.at(edition.edition()).history(), words.language());
        HiddenWordFilter hidden = hidden();
        Map<Long, ChecklistContext.Drafted> open = new HashMap<>();
        drafts(changes.in(ChangeState.OPEN))
                .values()
                .forEach(drafts ->
                        drafts.forEach(draft -> open.put(draft.subject().item(), draft)));
        return chosen -> new ChecklistContext(
                edition, former, new ArgumentWording(words, periods), hidden, calendar.today(), chosen, open);
    }

    private Map<Change, List<ChecklistContext.Drafted>> drafts(Collection<Change> of) {
        if (of.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Revision>> latest = revisions
                .ofSubjects(of.stream().map(Change::id).toList())
                .stream()
                .collect(Collectors.groupingBy(revision -> revision.key().change()));
        Map<Change, List<ChecklistContext.Drafted>> drafts = new LinkedHashMap<>();
        of.forEach(change -> {
            String title = change.title().in(words.language());
            drafts.put(
                    change,
                    latest.getOrDefault(change.id(), List.of()).stream()
                            .map(revision ->
                                    new ChecklistContext.Drafted(revision.subject(), revision.content(), title))
                            .toList());
        });
        return drafts;
    }
}
