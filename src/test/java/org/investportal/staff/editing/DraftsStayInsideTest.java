package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Schema;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** Whatever is typed at the desk, no public byte changes before an edition is published. */
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
    void noPublicByteChangesInALongSession() {
        int edition = catalogue.current();
        Map<String, String> before = everythingPublic();
        for (ItemKind kind : Schema.kinds()) {
            String item = Example.firstOf(edith, kind.code());
            String path = "/staff/content/" + kind.code() + "/" + item;
            Map<String, String> typed = Schema.of(kind).field("name.en").isPresent()
                    ? Map.of("name.en", "A name that is only drafted")
                    : Schema.of(kind).field("summary.en").isPresent()
                            ? Map.of("summary.en", "Words that are only drafted")
                            : Map.of("number", "987654");
            edith.submit(edith.get(path), Example.FORM, typed);
            String change = edith.place();
            assertTrue(change.matches("/staff/changes/\\d+"), path + " " + change);
            edith.get(change + "/preview");
            edith.submit(edith.get(change + "/edit"), Example.FORM, Map.of("position", "77"));
            edith.submit(
                    edith.get("/staff/content/" + kind.code() + "/new"), Example.FORM, Map.of("slug", "only-drafted"));
        }

        assertEquals(edition, catalogue.current(), "nobody published meanwhile");
        assertEquals(before, everythingPublic());
    }

    private Map<String, String> everythingPublic() {
        Map<String, String> bodies = new LinkedHashMap<>();
        Stream.concat(
                        portal.addresses().stream(),
                        Stream.of("/data/figures.csv", "/sitemap.xml", "/robots.txt", "/nothing"))
                .forEach(path -> {
                    Answer answer = portal.ask("GET", path, "Accept", Portal.BROWSER);
                    bodies.put(path, answer.status() + answer.body());
                });
        assertTrue(bodies.size() > 50, List.copyOf(bodies.keySet()).toString());
        return bodies;
    }
}
