package org.investportal.editorial.release;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.SameFigureTwice;
import org.investportal.catalogue.SameTextTwice;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transitions;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes previews of the edition that chosen revisions of changes would make. Nothing is written. */
@Component
public class EditionPreviewService {

    private static final Logger LOG = LoggerFactory.getLogger(EditionPreviewService.class);

    private static final int MOST_KEPT = 8;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Changes changes;
    private final Revisions revisions;
    private final Transitions transitions;
    private final Checklist checklist;
    private final EditionDraftFactory drafts;
    private final EditionPublisher editionPublisher;
    private final PublishedContentReader published;
    private final Catalogue catalogue;

    /** The walk through a preview is many requests. If memory is short, previews are made again. */
    private final Cache<Key, EditionPreview> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(KEPT_FOR)
            .softValues()
            .build();

    /** What a preview is made of, beside the published content. */
    private record Key(RevisionChoice choice, Map<Long, Submission> submissions) {}

    EditionPreviewService(
            Changes changes,
            Revisions revisions,
            Transitions transitions,
            Checklist checklist,
            EditionDraftFactory drafts,
            EditionPublisher editionPublisher,
            PublishedContentReader published,
            Catalogue catalogue) {
        this.changes = changes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.checklist = checklist;
        this.drafts = drafts;
        this.editionPublisher = editionPublisher;
        this.published = published;
        this.catalogue = catalogue;
    }

    /** Returns the choice of the latest revisions of these changes, without those that do not exist. */
    public RevisionChoice latest(Collection<Long> ids) {
        return new RevisionChoice(ids.isEmpty() ? new TreeMap<>() : numbers(ids));
    }

    /**
     * Returns the choice of the latest revisions of all open changes without errors, and without those that refer to a change that is left out; of two changes
     * of one subject, the older one.
     */
    public RevisionChoice open() {
        List<Change> open = changes.in(ChangeState.OPEN);
        Map<Long, List<ChecklistItem>> found = open.isEmpty() ? Map.of() : checklist.ofEach(open);
        Collection<Change> sound = open.stream()
                .filter(change -> !isBlocked(found.getOrDefault(change.id(), List.of())))
                .collect(toMap(Change::subject, change -> change, (one, other) -> one.id() < other.id() ? one : other))
                .values();
        return latest(
                completeTogether(List.copyOf(sound)).stream().map(Change::id).toList());
    }

    /** Returns these changes without those that have errors if these are published together. Each one that is left out may be missing to others. */
    private List<Change> completeTogether(List<Change> changes) {
        List<Long> blocked = withErrors(changes);
        return blocked.isEmpty()
                ? changes
                : completeTogether(changes.stream()
                        .filter(change -> !blocked.contains(change.id()))
                        .toList());
    }

    private SortedMap<Long, Integer> numbers(Collection<Long> ids) {
        return revisions.latest(ids).stream()
                .collect(
                        toMap(revision -> revision.key().change(), Revision::number, (one, same) -> one, TreeMap::new));
    }

    /**
     * Returns the preview of the edition that these revisions would make.
     *
     * @throws ChangeNotFound if one of them does not exist
     * @throws PreviewRefused if they cannot be published together, or one of the changes is no longer open
     */
    public EditionPreview of(RevisionChoice choice) {
        List<Change> chosen = changes.all(choice.changes());
        requireOpen(choice, chosen);
        Key key = new Key(choice, submissions(chosen));
        EditionPreview known = kept.getIfPresent(key);
        if (known != null && known.isUpToDate()) {
            return known;
        }
        Set<Suppression.Key> suppressed = catalogue.suppressed();
        EditionPreview made = make(key, chosen);
        if (catalogue.suppressed().equals(suppressed)) { // otherwise it may have words that were suppressed meanwhile
            kept.put(key, made);
        }
        return made;
    }

    /** Requires revisions that people without an account may be shown: no error, such as suppressed words. */
    void requireLatestWithoutErrors(RevisionChoice choice) {
        of(choice);
        if (!latest(choice.changes()).equals(choice)) {
            throw PreviewRefused.ofOlderRevisions(List.copyOf(choice.changes()));
        }
        List<Long> blocked = withErrors(changes.all(choice.changes()));
        if (!blocked.isEmpty()) {
            throw PreviewRefused.ofErrors(blocked);
        }
    }

    private static void requireOpen(RevisionChoice choice, List<Change> chosen) {
        List<Long> found = chosen.stream().map(Change::id).toList();
        choice.changes().stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw ChangeNotFound.of(id);
        });
        List<Long> closed = chosen.stream()
                .filter(change -> !change.state().isOpen())
                .map(Change::id)
                .toList();
        if (!closed.isEmpty()) {
            throw PreviewRefused.ofClosed(closed);
        }
    }

    private EditionPreview make(Key key, List<Change> chosen) {
        requireReferences(key.choice(), chosen);
        HiddenWordFilter hidden = checklist.hidden();
        try {
            EditionDraft draft = drafts.next();
            chosen.forEach(change -> add(draft, change, key, hidden));
            return editionPublisher.previewOfNext(draft.publication(Map.of()));
        } catch (IllegalArgumentException | IllegalStateException | SameFigureTwice | SameTextTwice contradictory) {
            LOG.info("The portal cannot preview changes {}: {}", key.choice().changes(), contradictory.getMessage());
            throw PreviewRefused.ofContradictions(blocked(chosen), contradictory);
        }
    }

    /** Requires that all subjects that the latest revisions refer to are published or chosen, too: pages cannot be made without them. */
    private void requireReferences(RevisionChoice choice, List<Change> chosen) {
        if (latest(choice.changes()).equals(choice)) {
            List<Long> broken = having(chosen, ChecklistItem::isOfMissingSubject);
            if (!broken.isEmpty()) {
                throw PreviewRefused.ofErrors(broken);
            }
        }
    }

    private void add(EditionDraft draft, Change change, Key key, HiddenWordFilter hidden) {
        Submission submission = key.submissions().get(change.id());
        draft.add(
                change.subject(),
                content(change, key.choice().revisions().getOrDefault(change.id(), 0), hidden),
                submission == null ? EntryKind.REVISION : submission.kind(),
                submission == null ? Map.of() : submission.reasons(),
                "",
                null);
    }

    /** Returns the revision merged with newly published content, without suppressed words; conflicting fields keep the value of the revision. */
    private Content content(Change change, int number, HiddenWordFilter hidden) {
        Revision revision = revisions
                .findByKey(new Revision.Key(change.id(), number))
                .orElseThrow(() -> ChangeNotFound.of(change.id()));
        Content merged = ContentMerge.of(
                        published.at(revision.baseEdition(), change.subject()),
                        published.at(catalogue.current(), change.subject()),
                        revision.content())
                .merged();
        return hidden.masked(change.subject().kind(), merged);
    }

    /** Returns the submissions that hold, without suppressed words. */
    private Map<Long, Submission> submissions(List<Change> chosen) {
        List<Long> submitted = chosen.stream()
                .filter(change -> !change.state().isWithAuthors())
                .map(Change::id)
                .toList();
        if (submitted.isEmpty()) {
            return Map.of();
        }
        HiddenWordFilter hidden = checklist.hidden();
        return transitions.submissions(submitted).stream()
                .collect(toMap(
                        step -> step.key().change(),
                        step -> step.submission().orElseThrow().without(hidden)));
    }

    /** Returns the ids of those with errors, or all if none has one. */
    private List<Long> blocked(List<Change> chosen) {
        List<Long> blocked = withErrors(chosen);
        return blocked.isEmpty() ? chosen.stream().map(Change::id).toList() : blocked;
    }

    private List<Long> withErrors(List<Change> chosen) {
        return having(chosen, ChecklistItem::blocks);
    }

    private List<Long> having(List<Change> chosen, Predicate<ChecklistItem> problem) {
        Map<Change, List<ChecklistItem>> found = checklist.of(chosen);
        return chosen.stream()
                .filter(change -> found.getOrDefault(change, List.of()).stream().anyMatch(problem))
                .map(Change::id)
                .toList();
    }

    private static boolean isBlocked(List<ChecklistItem> items) {
        return items.stream().anyMatch(ChecklistItem::blocks);
    }
}
