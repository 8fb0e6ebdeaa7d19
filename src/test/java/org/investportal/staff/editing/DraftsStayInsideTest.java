package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Schema;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No input at the desk changes a byte of a public page before an edition is published. */
@StaffPortal
class DraftsStayInsideTest {

    private final Portal portal;
    private final Catalogue catalogue;
    private final Browser edith;

    DraftsStayInsideTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void noByteOfPagesOfAKindChangesWhereAFigureIsDrafted() {
        assertNoByteChanges(List.of(ItemKind.FIGURE), OneOfEach.pages().toList());
    }

    @Tag("sweep")
    @Test
    void noPublicByteChangesInALongSession() {
        List<String> paths = new ArrayList<>(portal.addresses());
        paths.removeIf(path -> Portal.FORM.matcher(path).matches());
        paths.addAll(List.of("/data/figures.csv", "/sitemap.xml", "/robots.txt", "/nothing"));
        assertTrue(paths.size() > 50, paths.toString());
        assertNoByteChanges(Schema.kinds(), paths);
    }

    private void assertNoByteChanges(List<ItemKind> kinds, List<String> paths) {
        int edition = catalogue.current();
        Map<String, String> before = bodies(paths);
        for (ItemKind kind : kinds) {
            String item = Example.firstOf(edith, kind.code());
            String path = "/staff/content/" + kind.code() + "/" + item;
            Map<String, String> typed = Schema.of(kind).field("name.en").isPresent()
                    ? Map.of("name.en", "A name that is only drafted")
                    : Schema.of(kind).field("summary.en").isPresent()
                            ? Map.of("summary.en", "Words that are only drafted")
                            : Map.of("number", "987654", "origin", "later");
            edith.submit(edith.get(path), Example.FORM, typed);
            String change = edith.place();
            assertTrue(change.matches("/staff/changes/\\d+"), path + " " + change);
            edith.get(change + "/preview");
            edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("position", "77"));
            edith.submit(
                    edith.get("/staff/content/" + kind.code() + "/new"), Example.FORM, Map.of("slug", "only-drafted"));
        }

        assertEquals(edition, catalogue.current(), "nothing was published meanwhile");
        assertEquals(before, bodies(paths));
    }

    private Map<String, String> bodies(List<String> paths) {
        Map<String, String> bodies = new LinkedHashMap<>();
        paths.forEach(path -> {
            Answer answer = portal.ask("GET", path, "Accept", Portal.BROWSER);
            bodies.put(path, answer.status() + answer.body());
        });
        return bodies;
    }
}
