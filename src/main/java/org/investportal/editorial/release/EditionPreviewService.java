package org.investportal.editorial.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.ContentMerge;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
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
        Map<Long, ChangeChecklist> found = open.isEmpty() ? Map.of() : checklist.ofEach(open);
        List<Change> sound = open.stream()
                .filter(change ->
                        !found.getOrDefault(change.id(), ChangeChecklist.NONE).isBlocked())
                .sorted(Comparator.comparing(Change::id))
                .toList();
        return latest(
                completeTogether(withoutDoubles(sound)).stream().map(Change::id).toList());
    }

    /** Returns these changes without those that hold a subject of one before. */
    private List<Change> withoutDoubles(List<Change> changes) {
        Map<Long, List<Revision>> latest = changes.isEmpty()
                ? Map.of()
                : revisions.ofSubjects(changes.stream().map(Change::id).toList()).stream()
                        .collect(groupingBy(revision -> revision.key().change()));
        Set<Subject> taken = new HashSet<>();
        return changes.stream()
                .filter(change -> {
                    List<Subject> subjects = latest.getOrDefault(change.id(), List.of()).stream()
                            .map(Revision::subject)
                            .toList();
                    return Collections.disjoint(taken, subjects) && taken.addAll(subjects);
                })
                .toList();
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
        int number = key.choice().revisions().getOrDefault(change.id(), 0);
        subjectsAt(change, number)
                .forEach(revision -> draft.add(
                        revision.subject(),
                        content(revision, hidden),
                        submission == null ? EntryKind.REVISION : submission.kind(),
                        submission == null ? Map.of() : submission.reasons(),
                        "",
                        null));
    }

    /** Returns the latest revision of each subject of the change, as they were when the change had the revision with this number. */
    private List<Revision> subjectsAt(Change change, int number) {
        Map<Subject, Revision> subjects = new LinkedHashMap<>();
        List<Revision> all = revisions.of(change.id());
        if (number < 1 || number > all.size()) {
            throw ChangeNotFound.of(change.id());
        }
        all.subList(0, number).forEach(revision -> subjects.put(revision.subject(), revision));
        return subjects.values().stream()
                .filter(revision -> !revision.takesOut())
                .toList();
    }

    /** Returns the revision merged with newly published content, without suppressed words; conflicting fields keep the value of the revision. */
    private Content content(Revision revision, HiddenWordFilter hidden) {
        Subject subject = revision.subject();
        Content merged = ContentMerge.of(
                        published.at(revision.baseEdition(), subject),
                        published.at(catalogue.current(), subject),
                        revision.content())
                .merged();
        return hidden.masked(subject.kind(), merged);
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
        Map<Change, ChangeChecklist> found = checklist.of(chosen);
        return chosen.stream()
                .filter(change ->
                        found.getOrDefault(change, ChangeChecklist.NONE).all().anyMatch(problem))
                .map(Change::id)
                .toList();
    }
}
