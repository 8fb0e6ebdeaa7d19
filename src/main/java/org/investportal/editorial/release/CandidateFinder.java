package org.investportal.editorial.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.Transitions;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.content.FieldReference;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the changes that can be reviewed or published next. The published content is read once for all of them. */
@Component
@Transactional(readOnly = true)
public class CandidateFinder {

    private final ChangeFinder lists;
    private final Changes changes;
    private final Revisions revisions;
    private final Transitions transitions;
    private final PublishedContentReader published;
    private final Checklist checklist;
    private final Catalogue catalogue;

    CandidateFinder(
            ChangeFinder lists,
            Changes changes,
            Revisions revisions,
            Transitions transitions,
            PublishedContentReader published,
            Checklist checklist,
            Catalogue catalogue) {
        this.lists = lists;
        this.changes = changes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.published = published;
        this.checklist = checklist;
        this.catalogue = catalogue;
    }

    /** Returns the changes that wait for review, longest waiting first, each with its own checklist. */
    public List<Candidate> toReview() {
        return each(lists.in(ChangeState.SUBMITTED));
    }

    /** Returns the approved changes that are in no ordered edition, each with its own checklist. */
    public List<Candidate> toPublish() {
        return each(lists.publishable());
    }

    /** Returns the chosen publishable changes, with the checklist of all of them together. */
    public List<Candidate> together(Collection<Long> chosen) {
        List<ChangeLine> lines = lists.publishable().stream()
                .filter(line -> chosen.contains(line.id()))
                .toList();
        List<Change> all = changes.all(ids(lines));
        Map<Long, ChangeChecklist> found = new HashMap<>();
        checklist.of(all).forEach((change, items) -> found.put(change.id(), items));
        return candidates(lines, found);
    }

    private List<Candidate> each(List<ChangeLine> lines) {
        return candidates(lines, lines.isEmpty() ? Map.of() : checklist.ofEach(changes.all(ids(lines))));
    }

    private List<Candidate> candidates(List<ChangeLine> lines, Map<Long, ChangeChecklist> found) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Long> ids = ids(lines);
        PublishedEdition edition = published.at(catalogue.current());
        Map<Long, List<Revision>> subjects = revisions.ofSubjects(ids).stream()
                .collect(groupingBy(revision -> revision.key().change()));
        Map<Long, Submission> submissions = submissions(ids);
        Map<Long, ChangeLine> unpublished = unpublished(edition);
        return lines.stream()
                .map(line -> new Candidate(
                        line,
                        Objects.requireNonNull(submissions.get(line.id())),
                        differing(subjects.getOrDefault(line.id(), List.of()), edition),
                        found.getOrDefault(line.id(), ChangeChecklist.NONE),
                        named(line, subjects.getOrDefault(line.id(), List.of()), unpublished)))
                .toList();
    }

    private static int differing(List<Revision> subjects, PublishedEdition edition) {
        return subjects.stream()
                .mapToInt(revision -> revision.content()
                        .differences(edition.of(revision.subject()))
                        .size())
                .sum();
    }

    /** Returns the latest submissions, with suppressed words masked. */
    private Map<Long, Submission> submissions(List<Long> ids) {
        HiddenWordFilter hidden = checklist.hidden();
        return transitions.submissions(ids).stream()
                .collect(toMap(
                        step -> step.key().change(),
                        step -> step.submission().orElseThrow().without(hidden)));
    }

    /** Returns the open changes of subjects that are not published yet, by item. */
    private Map<Long, ChangeLine> unpublished(PublishedEdition edition) {
        Map<Long, ChangeLine> bringing = new HashMap<>();
        lists.open()
                .forEach(line -> line.subjects().stream()
                        .filter(one -> edition.of(one.subject()).isEmpty())
                        .forEach(one -> bringing.putIfAbsent(one.subject().item(), line)));
        return bringing;
    }

    private static List<ChangeLine> named(ChangeLine line, List<Revision> subjects, Map<Long, ChangeLine> unpublished) {
        return subjects.stream()
                .flatMap(revision -> FieldReference.in(revision.subject().kind(), revision.content()).stream())
                .map(FieldReference::item)
                .distinct()
                .flatMap(item -> Stream.ofNullable(unpublished.get(item)))
                .filter(other -> other.id() != line.id())
                .distinct()
                .sorted(Comparator.comparing(ChangeLine::movedAt))
                .toList();
    }

    private static List<Long> ids(List<ChangeLine> lines) {
        return lines.stream().map(ChangeLine::id).toList();
    }
}
