package org.investportal.staff.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.search.ContentSearch;
import org.investportal.editorial.search.SearchQuery;
import org.investportal.staff.ChangeRowMapper;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.content.ContentLineMapper;
import org.investportal.staff.editing.FormAddress;
import org.investportal.staff.options.OptionListFactory;
import org.investportal.staff.options.OptionLookup;
import org.investportal.web.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the page with the results of a search. */
@Component
class SearchPageFactory {

    static final String PATH = "/staff/search";

    /** The largest number of results of a kind. */
    static final int MOST = 20;

    private final ContentSearch search;
    private final Catalogue catalogue;
    private final PublishedContentReader published;
    private final ChangeFinder changes;
    private final OptionListFactory options;
    private final ContentLineMapper lines;
    private final ChangeRowMapper rows;
    private final SearchSectionFactory sections;
    private final StaffFrameFactory frames;
    private final FieldWording names;
    private final StaffWording words;

    SearchPageFactory(
            ContentSearch search,
            Catalogue catalogue,
            PublishedContentReader published,
            ChangeFinder changes,
            OptionListFactory options,
            ContentLineMapper lines,
            ChangeRowMapper rows,
            SearchSectionFactory sections,
            StaffFrameFactory frames,
            FieldWording names,
            StaffWording words) {
        this.search = search;
        this.catalogue = catalogue;
        this.published = published;
        this.changes = changes;
        this.options = options;
        this.lines = lines;
        this.rows = rows;
        this.sections = sections;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    /** @param addressed whether the words may stand in the addresses of links */
    SearchPage of(String asked, boolean addressed, StaffMember member) {
        StaffFrame frame = frames.of(member, PATH, words.of("search"));
        SearchQuery query = search.query(asked);
        if (query.isEmpty()) {
            return new SearchPage(frame, asked, "", List.of(), List.of(), List.of(), List.of());
        }
        List<ChangeLine> open = search.changes(query);
        List<ChangeLine> closed = closed(asked, query);
        Map<ItemKind, List<Subject>> found =
                search.published(query).stream().collect(groupingBy(Subject::kind, LinkedHashMap::new, toList()));
        List<SearchPage.Section> others = sections.of(asked, query, member);
        int count = open.size()
                + closed.size()
                + found.values().stream().mapToInt(List::size).sum()
                + others.stream().mapToInt(SearchPage.Section::found).sum();
        return new SearchPage(
                frame,
                asked,
                count == 0 ? words.of("search.none") : words.of("search.count", String.valueOf(count)),
                rows.of(open.stream().limit(MOST).toList(), member),
                rows.of(closed, member),
                found.isEmpty() ? List.of() : groups(addressed ? asked : "", found, member),
                others);
    }

    private List<ChangeLine> closed(String asked, SearchQuery query) {
        String words = query.change() > 0 ? String.valueOf(query.change()) : asked;
        return changes.search(ChangeState.CLOSED, 0, words, 0, MOST).getContent();
    }

    /** @param query the words for links to all results; empty for none */
    private List<SearchPage.Group> groups(String query, Map<ItemKind, List<Subject>> found, StaffMember member) {
        PublishedEdition edition = published.at(catalogue.current());
        OptionLookup choices = options.at(edition);
        Map<Long, List<ChangeLine>> open = openChanges();
        return found.entrySet().stream()
                .map(kind -> new SearchPage.Group(
                        names.kinds(kind.getKey()),
                        String.valueOf(kind.getValue().size()),
                        lines.columns(kind.getKey()),
                        kind.getValue().stream()
                                .limit(MOST)
                                .map(subject -> ContentLineMapper.named(subject, edition, choices))
                                .map(named -> lines.line(
                                        named,
                                        edition,
                                        choices,
                                        open.getOrDefault(named.item(), List.of()),
                                        member.is(Role.EDITOR)))
                                .toList(),
                        kind.getValue().size() > MOST && !query.isEmpty()
                                ? all(kind.getKey(), kind.getValue().size(), query)
                                : null))
                .toList();
    }

    private Link all(ItemKind kind, int count, String query) {
        return new Link(
                words.of("search.all", String.valueOf(count)), address(FormAddress.CONTENT + kind.code(), query));
    }

    /** Returns the address of results. */
    static String address(String path, String query) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }

    /** Returns the open changes by the items that they hold. */
    private Map<Long, List<ChangeLine>> openChanges() {
        Map<Long, List<ChangeLine>> open = new HashMap<>();
        changes.open()
                .forEach(line -> line.subjects()
                        .forEach(one -> open.computeIfAbsent(one.subject().item(), item -> new ArrayList<>())
                                .add(line)));
        return open;
    }
}
