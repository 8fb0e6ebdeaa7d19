package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The list of changes has an order, which its other pages keep. */
@StaffPortal
class ChangesListTest {

    private static final int MANY = 51;

    private final Browser reader;
    private final String list;
    private final String author = "lister" + UUID.randomUUID();
    private final Drafting drafting;

    ChangesListTest(Portal portal, ApplicationContext context, ExampleStaff staff) {
        list = "/staff/changes?person=" + staff.add(author, Role.EDITOR);
        reader = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        drafting = new Drafting(context);
    }

    @BeforeEach
    void begin() {
        for (int begun = 0; begun < MANY; begun++) {
            String slug = "z" + UUID.randomUUID();
            drafting.begunNew(ItemKind.AREA, Map.of("slug", slug, "name.en", "Area " + slug), author);
        }
    }

    @Test
    void keepsItsOrderOnAllPages() {
        Document first = reader.get(list + "&sort=title").html();
        Document second =
                reader.get(first.select("main a[rel=next]").attr("href")).html();
        List<String> all = new ArrayList<>(titles(first));
        all.addAll(titles(second));
        assertThat(all).hasSize(MANY).isSorted();
        assertThat(chosen(second)).isEqualTo("title");
        assertThat(second.select("main a[rel=prev]").attr("href")).contains("sort=title");
    }

    @Test
    void beginsWithTheLastMovedUnlessAKnownOrderIsChosen() {
        List<Long> usual = numbers("");
        assertThat(usual).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(numbers("&sort=nonsense")).isEqualTo(usual);
        assertThat(chosen(reader.get(list + "&sort=nonsense").html())).isEqualTo("moved");
        assertThat(numbers("&sort=oldest")).isSorted();
    }

    private List<Long> numbers(String sort) {
        return reader.get(list + sort).html().select("main .work-title a").eachAttr("href").stream()
                .map(href -> Long.valueOf(href.replaceAll("\\D", "")))
                .toList();
    }

    private static List<String> titles(Document page) {
        return page.select("main .work-title a").eachText();
    }

    private static String chosen(Document page) {
        return page.select("#sort option[selected]").val();
    }
}
