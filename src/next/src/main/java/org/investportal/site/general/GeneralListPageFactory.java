package org.investportal.site.general;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.investportal.core.Description;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.serving.PublicPath;
import org.investportal.site.general.FieldValue.Piece;
import org.investportal.site.page.KindMenu;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.value.Language;
import org.investportal.value.Status;
import org.investportal.wording.NameOrder;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the list of any kind of content, in the order of names. */
@Component
class GeneralListPageFactory {

    private static final int ON_A_PAGE = 100;

    /** Longer values would make pages too large; the page of the item has them whole. */
    private static final int LONGEST_CELL = 200;

    private final PageFrameFactory frames;

    GeneralListPageFactory(PageFrameFactory frames) {
        this.frames = frames;
    }

    GeneralListPage of(Description kind, RequestedContent asked, int page) {
        PageText pageText = asked.text();
        String name = kind.label(asked.language());
        String path = KindMenu.path(kind);
        List<Item> all = sorted(kind, pageText);
        ListPage<Item> shown = ListPage.of(
                all, ON_A_PAGE, path, page, pageText.content().edition().number());
        String count = pageText.message(
                "general.count", pageText.quantities().number(BigDecimal.valueOf(all.size()), asked.language()));
        List<Field> columns = columns(kind, all, pageText);
        return new GeneralListPage(
                all.isEmpty()
                        ? frames.headOfCopy(pageText, name, name, null)
                        : frames.headOfList(
                                pageText,
                                name,
                                pageText.message("general.list", name, PageFrameFactory.siteName(pageText), count),
                                path,
                                page),
                frames.frame(pageText, path, PublicPath.page(path, page)),
                name,
                count,
                columns.stream().map(column -> column.label(asked.language())).toList(),
                shown.lines().stream().map(item -> row(item, columns, pageText)).toList(),
                shown.paging());
    }

    private record Key(Description kind, Language language) {}

    private record Named(String name, Item item) {}

    private static List<Item> sorted(Description kind, PageText pageText) {
        return pageText.content().derived(new Key(kind, pageText.language()), () -> inOrder(kind, pageText));
    }

    private static List<Item> inOrder(Description kind, PageText pageText) {
        NameOrder order = NameOrder.of(pageText.language());
        List<Named> all = new ArrayList<>();
        pageText.content().all(kind.type()).forEach(item -> all.add(new Named(pageText.name(item), item)));
        all.sort(Comparator.comparing(Named::name, order).thenComparing(named -> named.item().item));
        return all.stream().map(Named::item).toList();
    }

    /** Returns the listed fields but the one that says the name. */
    private static List<Field> columns(Description kind, List<Item> items, PageText pageText) {
        return FieldWording.fields(kind).stream()
                .filter(field -> field.attribute().listed())
                .filter(field -> items.isEmpty() || !isTitle(field, items.get(0), pageText))
                .toList();
    }

    /** Tells whether the words of the field are those by which pages call the item. */
    static boolean isTitle(Field field, Item item, PageText pageText) {
        return field.part() != null
                && FieldWording.words(field, item.kind().fields(), item).equals(item.title(pageText.content()));
    }

    private static GeneralListPage.Row row(Item item, List<Field> columns, PageText pageText) {
        FieldWording wording = new FieldWording(pageText);
        return new GeneralListPage.Row(
                new Piece(cut(plain(item, pageText)), pageText.pageOf(item.item)),
                item.status() == Status.FLAGGED,
                item.status() == Status.WITHDRAWN,
                columns.stream().map(column -> cut(wording.of(column, item))).toList());
    }

    /** Returns the name; one that is prose has its citations in words. */
    static String plain(Item item, PageText pageText) {
        String words = pageText.prose(item.title(pageText.content())).plain();
        return words.isEmpty() ? pageText.name(item) : words;
    }

    private static FieldValue cut(FieldValue value) {
        return new FieldValue(
                value.label(),
                value.lines().stream()
                        .limit(3)
                        .map(line -> line.stream()
                                .map(piece -> new Piece(cut(piece.text()), piece.href()))
                                .toList())
                        .toList());
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_CELL
                ? words
                : words.substring(0, LONGEST_CELL).strip() + "…";
    }
}
