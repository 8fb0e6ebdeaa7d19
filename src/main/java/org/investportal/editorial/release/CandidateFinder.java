package org.investportal.editorial.release;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.editorial.content.Content;
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
        Map<Change, List<ChecklistItem>> found = checklist.of(all);
        Map<Long, List<ChecklistItem>> items =
                all.stream().collect(toMap(Change::id, change -> found.getOrDefault(change, List.of())));
        return candidates(lines, items);
    }

    private List<Candidate> each(List<ChangeLine> lines) {
        return candidates(lines, lines.isEmpty() ? Map.of() : checklist.ofEach(changes.all(ids(lines))));
    }

    private List<Candidate> candidates(List<ChangeLine> lines, Map<Long, List<ChecklistItem>> found) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Long> ids = ids(lines);
        PublishedEdition edition = published.at(catalogue.current());
        Map<Long, Revision> latest =
                byChange(revisions.latest(ids), revision -> revision.key().change());
        Map<Long, Submission> submissions = submissions(ids);
        Map<Long, ChangeLine> unpublished = unpublished(edition);
        return lines.stream()
                .map(line -> {
                    Revision revision = Objects.requireNonNull(latest.get(line.id()));
                    Content content = revision.content();
                    return new Candidate(
                            line,
                            Objects.requireNonNull(submissions.get(line.id())),
                            content.differences(edition.of(line.subject())).size(),
                            found.getOrDefault(line.id(), List.of()),
                            named(line, content, unpublished));
                })
                .toList();
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
        return lists.open().stream()
                .filter(line -> edition.of(line.subject()).isEmpty())
                .collect(toMap(line -> line.subject().item(), Function.identity(), (one, other) -> one));
    }

    private static List<ChangeLine> named(ChangeLine line, Content content, Map<Long, ChangeLine> unpublished) {
        return FieldReference.in(line.subject().kind(), content).stream()
                .map(FieldReference::item)
                .distinct()
                .flatMap(item -> Stream.ofNullable(unpublished.get(item)))
                .filter(other -> other.id() != line.id())
                .sorted(Comparator.comparing(ChangeLine::movedAt))
                .toList();
    }

    private static List<Long> ids(List<ChangeLine> lines) {
        return lines.stream().map(ChangeLine::id).toList();
    }

    private static <T> Map<Long, T> byChange(List<T> found, Function<T, Long> change) {
        return found.stream().collect(toMap(change, Function.identity()));
    }
}
