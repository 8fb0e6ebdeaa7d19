package org.investportal.data;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Description;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.KindMenu;
import org.investportal.value.Language;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** All public pages for search engines, in parts. */
final class Sitemap {

    /** Number of pages in a part, which has each of them in all languages; the protocol allows 50,000 addresses. */
    static final int ON_A_PART = 1_000;

    private static final int DEEPEST = 10;
    private static final List<Language> IN_ENGLISH = List.of(Language.EN);
    private static final List<Language> IN_ALL = List.of(Language.values());

    private final Editions editions;
    private final KindMenu kinds;
    private final PageText pageText;
    private final Content content;
    private final Map<Long, Integer> changed = new HashMap<>();

    /** @param pageText the words of the edition, in any language */
    private Sitemap(Editions editions, KindMenu kinds, PageText pageText) {
        this.editions = editions;
        this.kinds = kinds;
        this.pageText = pageText;
        this.content = pageText.content();
    }

    /**
     * A page.
     *
     * @param languages those in which search engines may have it: in Chinese what is said in Chinese
     * @param changed when the newest edition was published that changed something that the page shows
     */
    record Page(String path, List<Language> languages, Instant changed) {}

    /**
     * A part of the sitemap.
     *
     * @param number counted from 1
     */
    record Part(int number, List<Page> pages) {

        Instant changed() {
            return pages.stream()
                    .map(Page::changed)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    /** Returns the parts of the sitemap of an edition; none before the first one. */
    static List<Part> parts(Editions editions, KindMenu kinds, PageText pageText) {
        return pageText.content().derived(Sitemap.class, () -> new Sitemap(editions, kinds, pageText).parts());
    }

    private List<Part> parts() {
        List<Page> pages = content.edition().number() == 0 ? List.of() : pages();
        return IntStream.range(0, (pages.size() + ON_A_PART - 1) / ON_A_PART)
                .mapToObj(at ->
                        new Part(at + 1, pages.subList(at * ON_A_PART, Math.min(pages.size(), (at + 1) * ON_A_PART))))
                .toList();
    }

    private List<Page> pages() {
        content.all(Item.class).forEach(this::noteChange);
        Map<String, Page> pages = new LinkedHashMap<>();
        fixed().forEach(path ->
                pages.put(path, new Page(path, IN_ALL, content.edition().publishedAt())));
        for (Edition edition : editions.all()) {
            String path = PublicPath.edition(edition.number());
            boolean isInChinese =
                    edition.summary().isEmpty() || edition.summary().zh() != null;
            pages.put(path, new Page(path, isInChinese ? IN_ALL : IN_ENGLISH, edition.publishedAt()));
        }
        for (Item item : content.all(Item.class)) {
            page(item).ifPresent(page -> pages.putIfAbsent(page.path(), page));
        }
        return List.copyOf(pages.values());
    }

    /** Returns the paths of lists. */
    private Stream<String> fixed() {
        Stream<String> own = Stream.of(
                PublicPath.HOME,
                PublicPath.ABOUT,
                PublicPath.GLOSSARY,
                PublicPath.INDEX,
                PublicPath.EDITIONS,
                PublicPath.CORRECTIONS);
        return Stream.concat(
                own,
                kinds.kinds().stream()
                        .filter(kind ->
                                kind.kind().menu() && !content.all(kind.type()).isEmpty())
                        .map(KindMenu::path));
    }

    /** Returns the page of an item, unless its address leads to another page, or it is withdrawn and the answer is 410 Gone. */
    private Optional<Page> page(Item item) {
        return content.path(item.item)
                .filter(path -> item.status() != Status.WITHDRAWN
                        && pageText.pageOf(item.item).equals(path))
                .map(path -> new Page(path, pageText.isInChinese(item.item) ? IN_ALL : IN_ENGLISH, publishedAt(item)));
    }

    private Instant publishedAt(Item item) {
        Description kind = item.kind();
        int newest = kind.references(item)
                .flatMap(to -> content.find(to).stream())
                .mapToInt(other -> other.edition)
                .reduce(changed.getOrDefault(item.item, item.edition), Math::max);
        return editions.edition(newest)
                .map(Edition::publishedAt)
                .orElse(content.edition().publishedAt());
    }

    /** Notes the edition of an item with all that it belongs to, since their pages show it. */
    private void noteChange(Item item) {
        Optional<Item> shown = Optional.of(item);
        for (int steps = 0; shown.isPresent() && steps < DEEPEST; steps++) {
            changed.merge(shown.get().item, item.edition, Math::max);
            shown = shown.get().kind().parent(shown.get()).flatMap(content::find);
        }
    }
}
