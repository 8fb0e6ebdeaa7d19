package org.investportal.editorial.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.Checklist;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PeriodWording;
import org.investportal.wording.QuantityWording;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds published content and open changes for the desk, in both languages at once. Suppressed words are not found. */
@Component
@Transactional(readOnly = true)
public class ContentSearch {

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final ChangeFinder changes;
    private final Revisions revisions;
    private final Checklist checklist;
    private final MessageWording words;
    private final PeriodWording periods;
    private final QuantityWording quantities;

    ContentSearch(
            Catalogue catalogue,
            PublishedContentReader published,
            ChangeFinder changes,
            Revisions revisions,
            Checklist checklist,
            MessageWording words,
            PeriodWording periods,
            QuantityWording quantities) {
        this.catalogue = catalogue;
        this.published = published;
        this.changes = changes;
        this.revisions = revisions;
        this.checklist = checklist;
        this.words = words;
        this.periods = periods;
        this.quantities = quantities;
    }

    /** Reads what a person typed. An address of the public site, also a former one, stands for the item that it was given to. */
    public SearchQuery query(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return query.item() > 0
                ? query
                : SearchQuery.path(typed).flatMap(this::itemAt).map(query::of).orElse(query);
    }

    /** Returns what the public page at the typed address shows; empty if no such address was typed. */
    public Optional<Subject> shownAt(String typed) {
        return SearchQuery.path(typed).flatMap(this::itemAt).flatMap(this::subject);
    }

    /** Returns what has exactly this address; empty if nothing has it. */
    public Optional<Subject> at(String address) {
        return SearchQuery.path(address)
                .flatMap(path -> catalogue.itemAt(path.isEmpty() ? "/" : path))
                .flatMap(this::subject);
    }

    private Optional<Subject> subject(long item) {
        return published.at(catalogue.current()).subjects().stream()
                .filter(subject -> subject.item() == item)
                .findFirst();
    }

    private Optional<Long> itemAt(String path) {
        for (String part = path; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
            Optional<Long> item = catalogue.itemAt(part);
            if (item.isPresent()) {
                return item;
            }
        }
        return catalogue.itemAt("/").filter(home -> path.isEmpty() || path.equals("/"));
    }

    /** Returns the published subjects that match, best first; figures of one indicator newest first. */
    public List<Subject> published(SearchQuery query) {
        return query.isEmpty() ? List.of() : index().find(query);
    }

    /** Returns the open changes that match by their number, title or content, best first. */
    public List<ChangeLine> changes(SearchQuery query) {
        List<ChangeLine> open = query.isEmpty() ? List.of() : changes.open();
        if (open.isEmpty()) {
            return List.of();
        }
        HiddenWordFilter hidden = checklist.hidden();
        Map<Long, List<Revision>> subjects = revisions
                .ofSubjects(open.stream().map(ChangeLine::id).toList())
                .stream()
                .collect(groupingBy(revision -> revision.key().change()));
        SearchEntryFactory entries = entries(published.at(catalogue.current()));
        return open.stream()
                .filter(line -> line.id() == query.change()
                        || subjects.getOrDefault(line.id(), List.of()).stream()
                                .anyMatch(revision -> entries.of(
                                                revision.subject(),
                                                hidden.masked(revision.subject().kind(), revision.content()))
                                        .named(line.title())
                                        .rank(query)
                                        .isPresent()))
                .sorted(Comparator.comparing((ChangeLine line) -> line.id() != query.change()))
                .toList();
    }

    private SearchIndex index() {
        PublishedEdition edition = published.at(catalogue.current());
        return edition.selection().derived(SearchIndex.class, "desk", () -> {
            SearchEntryFactory entries = entries(edition);
            return SearchIndex.of(ordered(edition).map(subject -> entries.of(subject, edition.of(subject))));
        });
    }

    private static Stream<Subject> ordered(PublishedEdition edition) {
        Comparator<Figure> newest = Comparator.comparing(Figure::indicatorId)
                .thenComparing(figure -> figure.period().isUndated())
                .thenComparing(Figure::period, Comparator.reverseOrder());
        return Stream.concat(
                edition.selection().all(Figure.class).stream()
                        .sorted(newest)
                        .map(figure -> new Subject(ItemKind.FIGURE, figure.item())),
                edition.subjects().stream().filter(subject -> subject.kind() != ItemKind.FIGURE));
    }

    private SearchEntryFactory entries(PublishedEdition edition) {
        return new SearchEntryFactory(edition.selection(), words, periods, quantities);
    }
}
