package org.investportal.editorial.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.checklist.ChangeChecklist;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.LocalizedTitle;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.investportal.web.PortalSettings;
import org.investportal.wording.MessageWording;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists changes for the desk. */
@Component
@Transactional(readOnly = true)
public class ChangeFinder {

    /** The order of a list of changes. */
    public enum Order implements Coded {
        /** Last moved first. */
        MOVED,
        /** Unmoved for longest first. */
        OLDEST,
        TITLE,
        /** Drafts first. */
        STATE
    }

    /** An id that no change has; a list in a query must not be empty. */
    private static final long NO_CHANGE = 0;

    private final Changes changes;
    private final Revisions revisions;
    private final Transitions transitions;
    private final Participations participations;
    private final PublishedContentReader published;
    private final Checklist checklist;
    private final ChangeTitle title;
    private final MessageWording words;
    private final Catalogue catalogue;
    private final PortalSettings settings;

    ChangeFinder(
            Changes changes,
            Revisions revisions,
            Transitions transitions,
            Participations participations,
            PublishedContentReader published,
            Checklist checklist,
            ChangeTitle title,
            MessageWording words,
            Catalogue catalogue,
            PortalSettings settings) {
        this.changes = changes;
        this.revisions = revisions;
        this.transitions = transitions;
        this.participations = participations;
        this.published = published;
        this.checklist = checklist;
        this.title = title;
        this.words = words;
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** Returns one change with all its details. */
    public ChangeView view(long id) {
        Change change = changes.findById(id).orElseThrow(() -> ChangeNotFound.of(id));
        int current = catalogue.current();
        return new ChangeView(
                change,
                participations.of(id).stream().map(Participant::of).toList(),
                revisions.of(id),
                transitions.of(id),
                current,
                subjects(change, current),
                words.language(),
                checklist.hidden(),
                settings.isOnePerson());
    }

    private List<ChangeSubject> subjects(Change change, int current) {
        List<Revision> latest = revisions.ofSubjects(change.id());
        boolean open = change.state().isOpen();
        ChangeChecklist found = open ? checklist.of(change) : ChangeChecklist.NONE;
        return latest.stream()
                .map(revision -> new ChangeSubject(
                        revision,
                        published.at(current, revision.subject()),
                        published.at(revision.baseEdition(), revision.subject()),
                        found.of(revision.subject())))
                .toList();
    }

    public Optional<ChangeLine> line(long id) {
        return lines(changes.all(List.of(id))).stream().findFirst();
    }

    /** Returns the name of a subject in the current edition, without suppressed words; empty if it is not published. */
    public Optional<String> publishedTitle(Subject subject, Language language) {
        Content content = published.at(catalogue.current(), subject);
        return content.equals(Content.NONE)
                ? Optional.empty()
                : Optional.of(
                        checklist.hidden().masked(title.of(subject, content).in(language)));
    }

    /** Returns the name that the last change of an item gave it, without suppressed words; empty if no change held it. */
    public Optional<String> lastTitle(long item) {
        return revisions.titles(item, Limit.of(1)).stream().findFirst().map(last -> shown(last, checklist.hidden()));
    }

    /** Returns the open changes that a person wrote a revision of, last moved first. */
    public List<ChangeLine> openOf(StaffMember member) {
        return lines(changes.by(member.account(), ChangeState.OPEN));
    }

    /** Returns the titles of these changes, by id; ids of changes that do not exist are left out. */
    public Map<Long, String> titles(Collection<Long> ids) {
        HiddenWordFilter hidden = ids.isEmpty() ? HiddenWordFilter.NONE : checklist.hidden();
        return ids.isEmpty()
                ? Map.of()
                : changes.all(ids).stream().collect(toMap(Change::id, change -> shown(change.title(), hidden)));
    }

    /** Tells whether one of these changes was published or abandoned. */
    public boolean isAnyClosed(Collection<Long> ids) {
        return changes.all(ids).stream().anyMatch(change -> !change.state().isOpen());
    }

    /** Returns the titles of the subjects of these changes in the language of the reader, by change and by the title that is stored; none if that is the same. */
    public Map<Long, Map<String, String>> titlesByStored(Collection<Long> ids) {
        if (ids.isEmpty() || words.language() == Language.EN) {
            return Map.of();
        }
        HiddenWordFilter hidden = checklist.hidden();
        return revisions.subjectLines(ids).stream()
                .collect(groupingBy(
                        Revisions.SubjectLine::change,
                        toMap(
                                line -> line.title().english(),
                                line -> shown(line.title(), hidden),
                                (one, same) -> one)));
    }

    /** Returns all changes in a state, the one that has been there longest first. */
    public List<ChangeLine> in(ChangeState state) {
        return lines(changes.in(EnumSet.of(state)));
    }

    public long countIn(ChangeState state) {
        return changes.countByState(state);
    }

    /** Counts the changes that were returned to a person. */
    public long countReturned(StaffMember member) {
        return changes.countBy(member.account(), ChangeState.RETURNED);
    }

    /** Returns all changes that can still be published, the one unmoved for longest first. */
    public List<ChangeLine> open() {
        return lines(changes.in(ChangeState.OPEN));
    }

    /** Returns the changes that match a search, last moved first. */
    public Page<ChangeLine> search(Collection<ChangeState> states, long account, String words, int page, int size) {
        return search(states, account, words, Order.MOVED, PageRequest.of(page, size));
    }

    /**
     * Returns the changes that match a search.
     *
     * @param states the states to search; a change in any of them matches
     * @param account the account of a participant; 0 for any
     * @param typed words of the title, or the id of a change; empty for any
     * @param page the page, numbered from 0
     */
    public Page<ChangeLine> search(
            Collection<ChangeState> states, long account, String typed, Order order, Pageable page) {
        long number = typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
        String wanted = typed.toLowerCase(Locale.ROOT);
        Set<Long> masked = wanted.isEmpty() && order != Order.TITLE ? Set.of(NO_CHANGE) : masked(wanted, states);
        String language = words.language().name();
        Page<Change> found = changes.search(states, account, wanted, masked, number, order.name(), language, page);
        return new PageImpl<>(lines(found.getContent()), found.getPageable(), found.getTotalElements());
    }

    /** Returns the changes whose titles contain these words and are masked: finding them by these words, or their place by title, would disclose the titles. */
    private Set<Long> masked(String words, Collection<ChangeState> states) {
        HiddenWordFilter hidden = checklist.hidden();
        Set<Long> masked = new HashSet<>(Set.of(NO_CHANGE));
        if (!hidden.isNothing()) {
            changes.titled(words, states).stream()
                    .filter(change -> change.title().all().anyMatch(hidden::isSaidIn))
                    .forEach(change -> masked.add(change.id()));
        }
        return masked;
    }

    /** Returns all participants in changes of these states, by name. */
    public List<Participant> participants(Collection<ChangeState> states) {
        return participations.in(states);
    }

    /** Returns the changes that forms with keys of that beginning have started. */
    public List<ChangeLine> startedBy(String beginning) {
        return lines(changes.findByFormKeyStartingWithOrderById(beginning));
    }

    /** Returns the open changes that hold the item. */
    public List<ChangeLine> openFor(long item) {
        return lines(changes.of(item, ChangeState.OPEN));
    }

    /** Returns the other open changes that share a subject with the change. */
    public List<ChangeLine> overlapping(long change) {
        return lines(changes.overlapping(change, ChangeState.OPEN));
    }

    /** Returns the approved changes that are in no ordered edition. */
    public List<ChangeLine> publishable() {
        return in(ChangeState.APPROVED).stream()
                .filter(line -> line.plannedEdition() == null)
                .toList();
    }

    public List<ChangeLine> plannedWith(long order) {
        return lines(changes.plannedWith(order));
    }

    private List<ChangeLine> lines(List<Change> found) {
        HiddenWordFilter hidden = found.isEmpty() ? HiddenWordFilter.NONE : checklist.hidden();
        List<Long> ids = found.stream().map(Change::id).toList();
        Map<Long, List<Participation>> parts = partsIn(ids);
        Map<Long, List<Revisions.SubjectLine>> subjects = subjectsIn(ids);
        return found.stream()
                .map(change -> ChangeLine.of(
                        change,
                        shown(change.title(), hidden),
                        subjects.getOrDefault(change.id(), List.of()).stream()
                                .map(line -> new ChangeLine.TitledSubject(
                                        new Subject(line.kind(), line.item()), shown(line.title(), hidden)))
                                .toList(),
                        parts.getOrDefault(change.id(), List.of()).stream()
                                .map(Participant::of)
                                .toList()))
                .toList();
    }

    /** Returns the title in the language of the reader, with suppressed words masked. */
    private String shown(LocalizedTitle localizedTitle, HiddenWordFilter hidden) {
        return hidden.masked(localizedTitle.in(words.language()));
    }

    private Map<Long, List<Revisions.SubjectLine>> subjectsIn(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : revisions.subjectLines(ids).stream().collect(groupingBy(Revisions.SubjectLine::change));
    }

    private Map<Long, List<Participation>> partsIn(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : participations.ofAll(ids).stream()
                        .collect(groupingBy(participation -> participation.key().change()));
    }
}
