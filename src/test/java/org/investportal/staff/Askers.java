package org.investportal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;

/**
 * Everybody who may ask something of the desk, in the order of the table's columns: somebody who is not signed in, an editor
 * who wrote a revision, one who did not, a reviewer who wrote none, somebody who is both and wrote a revision, an
 * administrator.
 */
@TestComponent
class Askers {

    static final int COUNT = 6;

    /** An editor and reviewer, who is an author of every change here. */
    static final String BOTH = "boris";

    private final Portal portal;
    private final ExampleStaff staff;
    private final List<Asker> all = new ArrayList<>();

    Askers(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        this.staff = staff;
    }

    List<Asker> all() {
        if (all.isEmpty()) {
            staff.add(BOTH, Role.EDITOR, Role.REVIEWER);
            all.add(new Asker(portal, null));
            for (String name : List.of(
                    ExampleStaff.EDITOR,
                    ExampleStaff.SECOND_EDITOR,
                    ExampleStaff.REVIEWER,
                    BOTH,
                    ExampleStaff.ADMINISTRATOR)) {
                all.add(new Asker(portal, name));
            }
        }
        return all;
    }

    /** One of them, who signs in anew if somebody ended their session. */
    static final class Asker {

        private final Portal portal;
        private final Optional<String> name;
        private Browser browser;

        Asker(Portal portal, @org.jspecify.annotations.Nullable String name) {
            this.portal = portal;
            this.name = Optional.ofNullable(name);
            this.browser = fresh();
        }

        private Browser fresh() {
            Browser opened = Browser.at(portal);
            return name.map(opened::signIn).orElse(opened);
        }

        /** The status of the answer itself, without going where it leads; of a post with what a step needs. */
        int ask(String endpoint, Things.Place place) {
            String token = token();
            if (endpoint.startsWith("GET ")) {
                return browser.getOnly(place.path()).status();
            }
            Map<String, String> fields = new LinkedHashMap<>(place.fields());
            fields.put("_csrf", token);
            List<Map.Entry<String, String>> sent = new ArrayList<>(fields.entrySet());
            return browser.postOnly(place.path(), sent).status();
        }

        private String token() {
            Element page = page();
            if (name.isPresent() && browser.place().startsWith("/staff/login")) {
                browser = fresh();
                page = page();
            }
            return page.select("input[name=_csrf]").attr("value");
        }

        private Element page() {
            return browser.get(name.isPresent() ? "/staff/account" : "/staff/login")
                    .html();
        }
    }

    /** What steps of changes and forms ask for; an endpoint takes what it knows of it. */
    static Map<String, String> step(int revision, int edition) {
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", String.valueOf(revision));
        fields.put("edition", String.valueOf(edition));
        fields.put("from-revision", String.valueOf(revision));
        fields.put("from-edition", String.valueOf(edition));
        fields.put("form-key", UUID.randomUUID().toString());
        fields.put("kind", "correction");
        fields.put("reason", "A digit was wrong.");
        fields.put("remark", "Please look again.");
        fields.put("returnRemark", "Please look again.");
        return fields;
    }
}
