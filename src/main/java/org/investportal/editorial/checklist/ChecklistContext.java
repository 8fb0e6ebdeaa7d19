package org.investportal.editorial.checklist;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.content.SubjectUse;
import org.springframework.util.function.SingletonSupplier;

/**
 * The context that content is checked in: the current edition with the chosen drafts applied, and the other open drafts. It keeps what it reads, so it is made
 * for one check and used by one thread.
 */
public final class ChecklistContext {

    private final PublishedEdition published;
    private final FormerFigureFinder former;
    private final ArgumentWording words;
    private final HiddenWordFilter hidden;
    private final LocalDate today;
    private final DraftIndex chosen;
    private final Map<Long, Drafted> open;
    private final PublishedContentCache contents;
    private final Map<Long, Map<Long, Content>> figures = new HashMap<>();
    private final Supplier<Map<String, Drafted>> chosenPages = SingletonSupplier.of(this::readChosenPages);
    private final Supplier<Map<String, Drafted>> openPages = SingletonSupplier.of(this::readOpenPages);

    /** The content that a change proposes for its subject. */
    public record Drafted(Subject subject, Content content, String title) {}

    /**
     * Creates a context on top of an edition.
     *
     * @param open the drafts of open changes, by item; the map may be shared with other contexts
     */
    public ChecklistContext(
            PublishedEdition published,
            FormerFigureFinder former,
            ArgumentWording words,
            HiddenWordFilter hidden,
            LocalDate today,
            Collection<Drafted> chosen,
            Map<Long, Drafted> open) {
        this.published = published;
        this.former = former;
        this.words = words;
        this.hidden = hidden;
        this.today = today;
        this.chosen = new DraftIndex(chosen, published::pageAt);
        this.open = open;
        this.contents = new PublishedContentCache(published);
    }

    /** Returns the content of a thing with the chosen drafts applied; empty if it does not exist. */
    Content of(ItemKind kind, long item) {
        Drafted draft = chosen.find(item);
        return draft != null && draft.subject().kind() == kind ? draft.content() : published(new Subject(kind, item));
    }

    /** Returns the content of a subject in the current edition. */
    Content published(Subject subject) {
        return contents.of(subject);
    }

    /** Returns the content of a thing, or, if it does not exist yet, the content that an open change proposes for it. */
    Content expected(ItemKind kind, long item) {
        Content content = of(kind, item);
        Drafted draft = open.get(item);
        return content.isEmpty() && draft != null && draft.subject().kind() == kind ? draft.content() : content;
    }

    /** Returns an open change of the thing that is not among the chosen ones. */
    private Optional<Drafted> openChange(Subject subject) {
        return chosen.find(subject.item()) == null ? Optional.ofNullable(open.get(subject.item())) : Optional.empty();
    }

    /** Returns the English name of a thing, or, if it has no name, its summary, its slug or its id. A figure is named by indicator, area and period. */
    String name(Subject subject) {
        Content content = of(subject.kind(), subject.item());
        if (subject.kind() == ItemKind.FIGURE && !content.isEmpty()) {
            return Stream.of(
                            named(ItemKind.INDICATOR, content.get("indicator")),
                            named(ItemKind.AREA, content.get("area")),
                            words.period(content))
                    .filter(part -> !part.isEmpty())
                    .collect(joining(", "));
        }
        return Stream.of("name.en", "summary.en", "slug")
                .map(content::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(subject.kind().code() + " " + subject.item());
    }

    private String named(ItemKind kind, String item) {
        return item.isEmpty() ? "" : of(kind, Long.parseLong(item)).get("name.en");
    }

    /** Tells whether the period begins after today. */
    boolean isAhead(Period period) {
        return period.firstDay().isAfter(today);
    }

    /** Returns the words for a period, in the language of the desk. */
    String period(Period period) {
        return words.period(period);
    }

    /** Returns the words for a place in a source. */
    String place(long source, String place) {
        return words.place(expected(ItemKind.SOURCE, source), place);
    }

    /** Returns the uses of an item by other subjects. */
    Stream<SubjectUse> usesOf(long item) {
        return Stream.concat(published.using(item).stream(), chosen.using(item).stream())
                .filter(subject -> subject.item() != item)
                .distinct()
                .flatMap(subject ->
                        SubjectUse.of(subject, of(subject.kind(), subject.item()), item, published::pageAt).stream());
    }

    /** Returns the title of an open change that is not among the chosen ones and ends all uses that match. */
    Optional<String> endedBy(SubjectUse use, long item, Predicate<SubjectUse> ends) {
        return openChange(use.subject())
                .filter(draft -> SubjectUse.of(draft.subject(), draft.content(), item, published::pageAt)
                        .filter(ends)
                        .isEmpty())
                .map(Drafted::title);
    }

    /** Tells whether the draft takes a published subject out of the catalogue. */
    boolean isRemoval(Drafted draft) {
        return draft.content().isEmpty() && !published(draft.subject()).isEmpty();
    }

    /** Returns the content of the other subjects of the same kind. */
    Stream<Content> others(Subject subject) {
        return Stream.concat(published.subjects().stream(), chosen.subjects())
                .filter(other -> other.kind() == subject.kind() && other.item() != subject.item())
                .distinct()
                .map(other -> of(other.kind(), other.item()));
    }

    boolean has(Set<ItemKind> kinds, long item) {
        return kinds.stream().anyMatch(kind -> !of(kind, item).isEmpty());
    }

    /** Tells whether the path leads to a page of the current edition with the chosen drafts applied. */
    boolean hasPage(String path) {
        return published.pageAt(path).filter(item -> !isTakenOut(item)).isPresent()
                || chosenPages.get().containsKey(path);
    }

    /** Returns the title of an open change that brings a page at the path. */
    Optional<String> pageElsewhere(String path) {
        return Optional.ofNullable(openPages.get().get(path)).map(Drafted::title);
    }

    private Map<String, Drafted> readChosenPages() {
        return pages(chosen.all());
    }

    private Map<String, Drafted> readOpenPages() {
        return pages(open.values());
    }

    /** Returns the drafts that bring or keep a page, by its path. */
    private Map<String, Drafted> pages(Collection<Drafted> drafts) {
        Map<String, Drafted> pages = new HashMap<>();
        drafts.stream()
                .filter(draft -> !draft.content().isEmpty())
                .forEach(draft -> path(draft).ifPresent(path -> pages.putIfAbsent(path, draft)));
        return pages;
    }

    private Optional<String> path(Drafted draft) {
        return draft.subject()
                .path(draft.content(), (kind, item) -> expected(kind, item).get("slug"));
    }

    private boolean isTakenOut(long item) {
        Drafted draft = chosen.find(item);
        return draft != null && isRemoval(draft);
    }

    /** Returns the title of the open change that brings the thing, unless it is among the chosen ones. */
    Optional<String> titleElsewhere(long item) {
        return chosen.find(item) == null ? Optional.ofNullable(open.get(item)).map(Drafted::title) : Optional.empty();
    }

    /** Returns the filter of suppressed words, which the law forbids to show. */
    HiddenWordFilter hidden() {
        return hidden;
    }

    /** Returns the figures of an indicator, by item. */
    Map<Long, Content> figuresOf(long indicator) {
        return figures.computeIfAbsent(indicator, this::readFigures);
    }

    private Map<Long, Content> readFigures(long indicator) {
        Map<Long, Content> found = new LinkedHashMap<>();
        published.selection().figuresOf(indicator).stream()
                .map(Figure::item)
                .forEach(item -> found.put(item, of(ItemKind.FIGURE, item)));
        found.values().removeIf(content -> !content.get("indicator").equals(String.valueOf(indicator)));
        chosen.figuresOf(indicator).forEach(draft -> found.put(draft.subject().item(), draft.content()));
        return Collections.unmodifiableMap(found);
    }

    /** Returns the withdrawn and removed figures of an indicator. */
    Stream<FormerFigure> formerFigures(long indicator) {
        return former.of(indicator);
    }

    /** Returns the sectors that have the figure as a headline. */
    Stream<Content> sectorsHeadedBy(long figure) {
        List<Long> sectors = published.subjects().stream()
                .filter(subject -> subject.kind() == ItemKind.SECTOR)
                .map(Subject::item)
                .toList();
        return sectors.stream()
                .map(sector -> of(ItemKind.SECTOR, sector))
                .filter(sector -> LineForm.lines(sector.get("headlines")).stream()
                        .map(LineForm.HEADLINE::key)
                        .anyMatch(String.valueOf(figure)::equals));
    }

    /** Returns the number that is printed at a place; the source may be the draft of another open change. */
    Optional<MentionLine> printed(long source, String place) {
        return contents.printed(expected(ItemKind.SOURCE, source), place);
    }

    /** Returns the title of another open change of the source that adds a number at the place. */
    Optional<String> printedElsewhere(long source, String place) {
        return openChange(new Subject(ItemKind.SOURCE, source))
                .filter(draft -> contents.printed(draft.content(), place).isPresent())
                .map(Drafted::title);
    }

    /** Returns the lines that differ from the lines that were first written about the same place. */
    List<String> rewritten(Subject source, Content content) {
        return published.rewritten(source, content);
    }
}
