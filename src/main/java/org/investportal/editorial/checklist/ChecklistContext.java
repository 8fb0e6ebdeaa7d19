package org.investportal.editorial.checklist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.FigureUse;
import org.investportal.editorial.content.HiddenWordFilter;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.MentionLine;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;

/** What content stands on: the current edition with the chosen drafts put into it, and what else is only on its way. */
public final class ChecklistContext {

    private final PublishedEdition published;
    private final HiddenWordFilter hidden;
    private final Map<Long, Drafted> chosen = new LinkedHashMap<>();
    private final Map<Long, Drafted> open;

    /** What a change wants its subject to say. */
    public record Drafted(Subject subject, Content content, String title) {}

    /**
     * What stands on an edition.
     *
     * @param open what open changes want, by item; it may be shared with the ground of other content
     */
    public ChecklistContext(
            PublishedEdition published, HiddenWordFilter hidden, Collection<Drafted> chosen, Map<Long, Drafted> open) {
        this.published = published;
        this.hidden = hidden;
        chosen.forEach(draft -> this.chosen.put(draft.subject().item(), draft));
        this.open = open;
    }

    /** What the thing is to say; nothing where it is not there. */
    Content of(ItemKind kind, long item) {
        Drafted draft = chosen.get(item);
        return draft != null && draft.subject().kind() == kind
                ? draft.content()
                : published.of(new Subject(kind, item));
    }

    /** What the current edition says of it. */
    Content published(Subject subject) {
        return published.of(subject);
    }

    /** What the thing is to say, or what an open change wants it to say where it is not there yet. */
    Content expected(ItemKind kind, long item) {
        Content content = of(kind, item);
        Drafted draft = open.get(item);
        return content.isEmpty() && draft != null && draft.subject().kind() == kind ? draft.content() : content;
    }

    /** An open change of the thing that is not among the chosen ones. */
    Optional<Drafted> openChange(Subject subject) {
        return chosen.containsKey(subject.item()) ? Optional.empty() : Optional.ofNullable(open.get(subject.item()));
    }

    /** What the thing is called in English, or what it says where it has no name. */
    String name(Subject subject) {
        Content content = of(subject.kind(), subject.item());
        if (subject.kind() == ItemKind.FIGURE && !content.isEmpty()) {
            return of(ItemKind.INDICATOR, Long.parseLong(content.get("indicator")))
                            .get("name.en") + ", " + content.get("period");
        }
        return Stream.of("name.en", "summary.en", "slug")
                .map(content::get)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(subject.kind().code() + " " + subject.item());
    }

    /** The other things that use the figure. */
    public Stream<FigureUse> usesOf(long figure) {
        return Stream.concat(published.using(figure), chosen.values().stream().map(Drafted::subject))
                .filter(subject -> subject.item() != figure)
                .distinct()
                .flatMap(subject ->
                        FigureUse.of(subject, of(subject.kind(), subject.item()), name(subject), figure).stream());
    }

    /** What the others of its kind are to say. */
    Stream<Content> others(Subject subject) {
        return Stream.concat(
                        published.subjects().stream(), chosen.values().stream().map(Drafted::subject))
                .filter(other -> other.kind() == subject.kind() && other.item() != subject.item())
                .distinct()
                .map(other -> of(other.kind(), other.item()));
    }

    boolean has(Set<ItemKind> kinds, long item) {
        return kinds.stream().anyMatch(kind -> !of(kind, item).isEmpty());
    }

    /** The change that brings the thing, if it is not among the chosen ones. */
    Optional<String> titleElsewhere(long item) {
        return chosen.containsKey(item)
                ? Optional.empty()
                : Optional.ofNullable(open.get(item)).map(Drafted::title);
    }

    /** Words that the law forbids to show. */
    HiddenWordFilter hidden() {
        return hidden;
    }

    /** The figures of the indicator, by item. */
    Map<Long, Content> figuresOf(long indicator) {
        Map<Long, Content> figures = new LinkedHashMap<>();
        published.selection().figuresOf(indicator).stream()
                .map(Figure::item)
                .forEach(item -> figures.put(item, of(ItemKind.FIGURE, item)));
        chosen.values().stream()
                .filter(draft -> draft.subject().kind() == ItemKind.FIGURE)
                .forEach(draft -> figures.put(draft.subject().item(), draft.content()));
        figures.values().removeIf(content -> !content.get("indicator").equals(String.valueOf(indicator)));
        return figures;
    }

    /** The sectors that a figure heads. */
    Stream<Content> sectorsHeadedBy(long figure) {
        List<Long> sectors = published.subjects().stream()
                .filter(subject -> subject.kind() == ItemKind.SECTOR)
                .map(Subject::item)
                .toList();
        return sectors.stream()
                .map(sector -> of(ItemKind.SECTOR, sector))
                .filter(sector -> LineForm.lines(sector.get("headlines")).contains(String.valueOf(figure)));
    }

    /** The number that is printed there; in a source that is only drafted too. */
    Optional<MentionLine> printed(long source, String place) {
        return LineForm.lines(of(ItemKind.SOURCE, source).get("mentions")).stream()
                .map(MentionLine::parse)
                .filter(line -> line.place().code().equals(place))
                .findFirst();
    }

    /** Lines that say of a place something else than was written of it once. */
    List<String> rewritten(Subject source, Content content) {
        return published.rewritten(source, content);
    }
}
