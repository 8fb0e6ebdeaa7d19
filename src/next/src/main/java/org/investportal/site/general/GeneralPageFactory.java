package org.investportal.site.general;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Description;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.Head;
import org.investportal.site.page.KindMenu;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.site.page.Way;
import org.investportal.value.Period;
import org.investportal.value.Quantity;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the page of an item of any kind, of what the description of the kind says. */
@Component
class GeneralPageFactory {

    private static final int MOST_USES = 100;
    private static final int MOST_VERSIONS = 100;

    /** What tells items of one name from each other. */
    private static final Set<Class<?>> MEASURED = Set.of(Period.class, Quantity.class);

    /** The number of characters of a description that search engines show. */
    private static final int LONGEST_DESCRIPTION = 300;

    private final Editions editions;
    private final PageFrameFactory frames;

    GeneralPageFactory(Editions editions, PageFrameFactory frames) {
        this.editions = editions;
        this.frames = frames;
    }

    GeneralPage of(Item item, RequestedContent asked) {
        PageText pageText = asked.text();
        Content content = asked.content();
        Description kind = item.kind();
        List<Link> way = way(item, pageText);
        String name = GeneralListPageFactory.plain(item, pageText);
        List<Field> fields = FieldWording.fields(kind).stream()
                .filter(field -> field.attribute().shown() && !field.property().equals("notes"))
                .filter(field -> !GeneralListPageFactory.isTitle(field, item, pageText))
                .toList();
        List<GeneralPage.Section> sections = sections(item, fields, pageText);
        List<Item> users = users(item, pageText);
        return new GeneralPage(
                head(item, name, sections, way, pageText),
                frames.frame(pageText, asked.path()),
                way,
                name,
                item.status() == Status.FLAGGED,
                item.status() == Status.WITHDRAWN,
                pageText.notes(item),
                sections,
                facts(item, fields, pageText),
                users.stream().limit(MOST_USES).map(user -> use(user, pageText)).toList(),
                users.size() <= MOST_USES ? null : more(users.size() - MOST_USES, pageText),
                history(item, content, asked.path(), pageText));
    }

    /** Returns the links to what the item belongs to, with the list of its kind above items of the same kind. */
    private static List<Link> way(Item item, PageText pageText) {
        Map<Boolean, List<Link>> above = Way.above(item, pageText.content()).stream()
                .collect(Collectors.partitioningBy(
                        one -> one.kind().equals(item.kind()),
                        Collectors.mapping(pageText::link, Collectors.toList())));
        return Stream.of(
                        above.getOrDefault(false, List.of()),
                        List.of(KindMenu.link(item.kind(), pageText)),
                        above.getOrDefault(true, List.of()))
                .flatMap(List::stream)
                .toList();
    }

    private Head head(Item item, String name, List<GeneralPage.Section> sections, List<Link> way, PageText pageText) {
        String kind = item.kind().one(pageText.language());
        String sure = sections.stream()
                .map(section -> section.prose().sure())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String description =
                pageText.message("general.description", name, kind, sure).strip();
        return frames.head(
                        pageText,
                        cut(name, 120),
                        cut(description, LONGEST_DESCRIPTION),
                        pageText.address(item.item),
                        way,
                        item.item)
                .describing(() -> List.of(new GeneralDataFactory(frames, pageText).of(item, name)));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest).strip() + "…";
    }

    private static List<GeneralPage.Section> sections(Item item, List<Field> fields, PageText pageText) {
        return fields.stream()
                .filter(field -> field.attribute().prose())
                .map(field -> new GeneralPage.Section(field.label(pageText.language()), prose(field, item, pageText)))
                .filter(section -> !section.prose().isEmpty())
                .toList();
    }

    private static Prose prose(Field field, Item item, PageText pageText) {
        return pageText.prose(FieldWording.words(field, item.kind().fields(), item));
    }

    private static List<FieldValue> facts(Item item, List<Field> fields, PageText pageText) {
        FieldWording wording = new FieldWording(pageText);
        return fields.stream()
                .filter(field -> !field.attribute().prose() && field.java() != Status.class) // marks say it
                .map(field -> wording.of(field, item))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the items that refer to the item, each once. Thousands may refer to an area. */
    private static List<Item> users(Item item, PageText pageText) {
        return pageText.content().referrers(item.item).stream()
                .map(Content.Referrer::item)
                .filter(other -> other.item != item.item)
                .distinct()
                .toList();
    }

    private static String more(int number, PageText pageText) {
        return pageText.message(
                "general.more", pageText.quantities().number(BigDecimal.valueOf(number), pageText.language()));
    }

    private static GeneralPage.Use use(Item item, PageText pageText) {
        FieldWording wording = new FieldWording(pageText);
        String values = FieldWording.fields(item.kind()).stream()
                .filter(field -> field.attribute().listed() && MEASURED.contains(field.java()))
                .map(field -> wording.of(field, item).plain())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        String kind = item.kind().one(pageText.language());
        return new GeneralPage.Use(
                new Link(GeneralListPageFactory.plain(item, pageText), pageText.pageOf(item.item)),
                values.isEmpty() ? kind : kind + pageText.message("label.end") + values,
                item.status() == Status.FLAGGED,
                item.status() == Status.WITHDRAWN);
    }

    private List<GeneralPage.Version> history(Item item, Content content, String path, PageText pageText) {
        return editions.history(item.item).stream()
                .filter(version -> version.edition <= content.edition().number() && !version.gone)
                .limit(MOST_VERSIONS)
                .flatMap(version -> editions.edition(version.edition).stream())
                .flatMap(edition -> version(item, edition, path, pageText))
                .toList();
    }

    private static Stream<GeneralPage.Version> version(Item item, Edition edition, String path, PageText pageText) {
        String place = PublicPath.edition(edition.number());
        return edition.entry(item.item).stream()
                .map(entry -> new GeneralPage.Version(
                        new Link(pageText.edition(edition.number()), place),
                        pageText.moment(edition.publishedAt()),
                        entry.change().label(pageText.language()),
                        pageText.text(entry.reason()),
                        new Link(pageText.message("general.as-published"), place + path)));
    }
}
