package org.investportal.staff.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeLine.TitledSubject;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.search.ContentSearch;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.options.OptionListFactory;
import org.investportal.staff.options.OptionLookup;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the lists of content to edit. */
@Component
class ContentListPageFactory {

    private static final int ON_A_PAGE = 50;

    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final ContentSearch search;
    private final ChangeFinder changes;
    private final OptionListFactory choices;
    private final ContentLineMapper lines;
    private final FilterChoiceFactory filters;
    private final StaffFrameFactory frames;
    private final FieldWording names;
    private final StaffWording words;

    ContentListPageFactory(
            Catalogue catalogue,
            PublishedContentReader published,
            ContentSearch search,
            ChangeFinder changes,
            OptionListFactory choices,
            ContentLineMapper lines,
            FilterChoiceFactory filters,
            StaffFrameFactory frames,
            FieldWording names,
            StaffWording words) {
        this.catalogue = catalogue;
        this.published = published;
        this.search = search;
        this.changes = changes;
        this.choices = choices;
        this.lines = lines;
        this.filters = filters;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    ContentListPage page(ItemKind kind, ContentFilter filter, StaffMember member) {
        PublishedEdition edition = published.at(catalogue.current());
        OptionLookup options = choices.at(edition);
        Map<Subject, FilterableSubject> all = FilterableSubjectReader.of(kind, edition);
        List<NamedSubject> found = found(filter, all, edition, options);
        ContentQuery query = filter.query(kind);
        int page = Math.min(Math.max(0, (found.size() - 1) / ON_A_PAGE), filter.pageNumber() - 1);
        return new ContentListPage(
                frames.of(member, FormAddress.CONTENT + ItemKind.FIGURE.code(), names.kinds(kind)),
                names.kinds(kind),
                query.path(),
                change(query.change()),
                query.change() == 0 ? "" : String.valueOf(query.change()),
                tabs(query),
                filter.words(),
                filters.of(filter, all.values(), options),
                filters.orders(filter, all.values()),
                words.of("content.count", String.valueOf(found.size())),
                lines.columns(kind),
                some(found, page, query, edition, options, member),
                drafts(kind, edition, open(kind)),
                member.is(Role.EDITOR) ? add(query) : null,
                page == 0 ? null : new Link(words.of("content.earlier"), filter.address(query.path(), page)),
                found.size() > (page + 1) * ON_A_PAGE ? later(filter, query.path(), page) : null);
    }

    private Link add(ContentQuery query) {
        return new Link(words.of("edit.new", names.kind(query.kind())), query.form(query.path() + "/new"));
    }

    private Link later(ContentFilter filter, String path, int page) {
        return new Link(words.of("content.later"), filter.address(path, page + 2));
    }

    /** Makes only the lines of the page. */
    private List<ContentLine> some(
            List<NamedSubject> found,
            int page,
            ContentQuery query,
            PublishedEdition edition,
            OptionLookup options,
            StaffMember member) {
        List<NamedSubject> shown =
                found.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList();
        Map<Long, List<ChangeLine>> open = open(query.kind());
        return shown.stream()
                .map(one -> lines.line(
                                one, edition, options, open.getOrDefault(one.item(), List.of()), member.is(Role.EDITOR))
                        .within(query))
                .toList();
    }

    /** Returns what the search and the filters admit, in the chosen order. */
    private List<NamedSubject> found(
            ContentFilter filter, Map<Subject, FilterableSubject> all, PublishedEdition edition, OptionLookup options) {
        Collection<Subject> searched =
                filter.words().isEmpty() ? all.keySet() : search.published(search.query(filter.words()));
        Map<Subject, NamedSubject> named = new LinkedHashMap<>();
        searched.stream()
                .filter(subject -> all.containsKey(subject) && filter.admits(all.get(subject)))
                .forEach(subject -> named.put(subject, ContentLineMapper.named(subject, edition, options)));
        Comparator<FilterableSubject> byName = Comparator.comparing(
                        (FilterableSubject one) ->
                                Objects.requireNonNull(named.get(one.subject())).name(),
                        String.CASE_INSENSITIVE_ORDER)
                .thenComparing(one -> one.subject().item());
        Comparator<FilterableSubject> order = filter.comparator(byName);
        Stream<FilterableSubject> found = named.keySet().stream().map(all::get);
        return (order == null ? found : found.sorted(order))
                .flatMap(one -> Stream.ofNullable(named.get(one.subject())))
                .toList();
    }

    /** Returns the change that something is to be added to. */
    private @Nullable Link change(long change) {
        return change == 0
                ? null
                : changes.line(change)
                        .map(line -> new Link(
                                words.of("content.add-to", String.valueOf(change), line.title()),
                                FormAddress.CHANGES + change))
                        .orElse(null);
    }

    private List<Link> tabs(ContentQuery query) {
        return Schema.kinds().stream()
                .map(kind -> new Link(names.kinds(kind), query.of(kind).address(1)))
                .toList();
    }

    private Map<Long, List<ChangeLine>> open(ItemKind kind) {
        Map<Long, List<ChangeLine>> open = new TreeMap<>();
        changes.open()
                .forEach(line -> line.subjects().stream()
                        .filter(one -> one.subject().kind() == kind)
                        .forEach(one -> open.computeIfAbsent(one.subject().item(), item -> new ArrayList<>())
                                .add(line)));
        return open;
    }

    private static Link draft(ChangeLine line, long item) {
        return new Link(
                line.subjects().stream()
                        .filter(one -> one.subject().item() == item)
                        .map(TitledSubject::title)
                        .findFirst()
                        .orElse(line.title()),
                FormAddress.CHANGES + line.id());
    }

    /** Returns the drafts of items that are not published yet. */
    private static List<Link> drafts(ItemKind kind, PublishedEdition edition, Map<Long, List<ChangeLine>> open) {
        return open.entrySet().stream()
                .filter(lines -> edition.of(new Subject(kind, lines.getKey())).isEmpty())
                .flatMap(lines -> lines.getValue().stream().map(line -> draft(line, lines.getKey())))
                .toList();
    }
}
