package org.investportal.staff.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
import org.investportal.staff.FormInput;
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
            StaffFrameFactory frames,
            FieldWording names,
            StaffWording words) {
        this.catalogue = catalogue;
        this.published = published;
        this.search = search;
        this.changes = changes;
        this.choices = choices;
        this.lines = lines;
        this.frames = frames;
        this.names = names;
        this.words = words;
    }

    ContentListPage page(ContentQuery query, @Nullable String asked, StaffMember member) {
        ItemKind kind = query.kind();
        PublishedEdition edition = published.at(catalogue.current());
        OptionLookup options = choices.at(edition);
        Map<Long, List<ChangeLine>> open = open(kind);
        boolean editor = member.is(Role.EDITOR);
        List<NamedSubject> found = subjects(query, edition).stream()
                .map(subject -> ContentLineMapper.named(subject, edition, options))
                .sorted(Comparator.comparing(NamedSubject::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        Function<NamedSubject, ContentLine> line =
                subject -> lines.line(subject, edition, options, open.getOrDefault(subject.item(), List.of()), editor)
                        .within(query);
        return page(query, FormInput.page(asked), found, line, drafts(kind, edition, open), member);
    }

    private List<Subject> subjects(ContentQuery query, PublishedEdition edition) {
        List<Subject> all =
                query.words().isBlank() ? edition.subjects() : search.published(search.query(query.words()));
        return all.stream().filter(subject -> subject.kind() == query.kind()).toList();
    }

    /** Makes only the lines of the page. */
    private ContentListPage page(
            ContentQuery query,
            int asked,
            List<NamedSubject> found,
            Function<NamedSubject, ContentLine> line,
            List<Link> drafts,
            StaffMember member) {
        ItemKind kind = query.kind();
        int page = Math.min(Math.max(0, (found.size() - 1) / ON_A_PAGE), asked - 1);
        String path = FormAddress.CONTENT + kind.code();
        boolean more = found.size() > (page + 1) * ON_A_PAGE;
        return new ContentListPage(
                frames.of(member, FormAddress.CONTENT + ItemKind.FIGURE.code(), names.kinds(kind)),
                names.kinds(kind),
                path,
                change(query.change()),
                query.change() == 0 ? "" : String.valueOf(query.change()),
                tabs(query),
                query.words(),
                words.of("content.count", String.valueOf(found.size())),
                lines.columns(kind),
                found.stream()
                        .skip((long) page * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(line)
                        .toList(),
                drafts,
                member.is(Role.EDITOR)
                        ? new Link(words.of("edit.new", names.kind(kind)), query.form(path + "/new"))
                        : null,
                page == 0 ? null : new Link(words.of("content.earlier"), query.address(page)),
                more ? new Link(words.of("content.later"), query.address(page + 2)) : null);
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
