package org.investportal.site.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.wording.NameIndex;
import org.investportal.wording.NameOrder;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the pages of the index. */
@Component
class IndexPageFactory {

    private final PageFrameFactory context;

    IndexPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    /** Returns the page with that number, counted from 1; beyond the last one, it throws {@link PageNotFound}. */
    IndexPage of(RequestedContent asked, int page) {
        PageText pageText = asked.text();
        List<NameIndex.Entry> all = NameIndex.of(pageText).entries();
        ListPage<NameIndex.Entry> shown = ListPage.of(
                all,
                NameIndex.ON_A_PAGE,
                PublicPath.INDEX,
                page,
                pageText.content().edition().number());
        return new IndexPage(
                context.headOfList(
                        pageText,
                        pageText.message("index.name"),
                        pageText.message("index.lead"),
                        PublicPath.INDEX,
                        page),
                context.frame(pageText, PublicPath.INDEX, PublicPath.page(PublicPath.INDEX, page)),
                letters(pageText, all),
                groups(pageText, shown.lines()),
                shown.paging());
    }

    /** Returns the links to the first entry of each letter. */
    private static List<Link> letters(PageText pageText, List<NameIndex.Entry> all) {
        Map<String, Link> letters = new LinkedHashMap<>();
        for (int position = 0; position < all.size(); position++) {
            String letter = all.get(position).letter();
            String href = NameIndex.address(position) + "#" + fragment(letter);
            letters.putIfAbsent(letter, new Link(heading(pageText, letter), href));
        }
        return List.copyOf(letters.values());
    }

    private static List<IndexPage.Group> groups(PageText pageText, List<NameIndex.Entry> shown) {
        IndexEntryMapper entries = new IndexEntryMapper(pageText);
        Map<String, List<IndexPage.Entry>> groups = new LinkedHashMap<>();
        shown.forEach(entry -> groups.computeIfAbsent(entry.letter(), letter -> new ArrayList<>())
                .add(entries.entry(entry)));
        return groups.entrySet().stream()
                .map(group -> new IndexPage.Group(
                        fragment(group.getKey()), heading(pageText, group.getKey()), group.getValue()))
                .toList();
    }

    private static String heading(PageText pageText, String letter) {
        return letter.equals(NameOrder.NO_LETTER) ? pageText.message("index.other") : letter;
    }

    private static String fragment(String letter) {
        return letter.equals(NameOrder.NO_LETTER) ? "other" : "letter-" + letter.toLowerCase(Locale.ROOT);
    }
}
