package org.investportal.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.Role;
import org.investportal.portal.Browser;
import org.investportal.portal.Phone;
import org.investportal.portal.Portal;
import org.springframework.boot.test.context.TestComponent;

/**
 * Everybody who may ask something of the desk, in the order of the table's columns: somebody who is not signed in, somebody
 * with all roles who is half-way through the sign-in, somebody with all roles who lacks the second factor that is demanded of
 * them, an editor who wrote a revision, one who did not, a reviewer who wrote none, somebody who is both and wrote a revision,
 * an administrator.
 */
@TestComponent
class Askers {

    static final int COUNT = 8;

    /** An editor and reviewer, who is an author of every change here. */
    static final String BOTH = "boris";

    private static final String HALF_WAY = "hanna";
    private static final String LACKING = "lars";
    private static final String OWN_PAGE = "/staff/account";

    private final Portal portal;
    private final ExampleStaff staff;
    private final AccountAdministration accounts;
    private final OwnAccountService own;
    private final List<Asker> all = new ArrayList<>();

    Askers(Portal portal, ExampleStaff staff, AccountAdministration accounts, OwnAccountService own) {
        this.portal = portal;
        this.staff = staff;
        this.accounts = accounts;
        this.own = own;
    }

    List<Asker> all() {
        if (all.isEmpty()) {
            staff.add(BOTH, Role.EDITOR, Role.REVIEWER);
            addOutsiders();
            all.add(new Asker("", "/staff/login"));
            all.add(new Asker(HALF_WAY, "/staff/login/code"));
            all.add(new Asker(LACKING, "/staff/account/second-factor"));
            List.of(
                            ExampleStaff.EDITOR,
                            ExampleStaff.SECOND_EDITOR,
                            ExampleStaff.REVIEWER,
                            BOTH,
                            ExampleStaff.ADMINISTRATOR)
                    .forEach(name -> all.add(new Asker(name, OWN_PAGE)));
        }
        return all;
    }

    /** They have every role, and may use none. */
    private void addOutsiders() {
        staff.add(HALF_WAY, Role.values());
        String secret = own.newSecret();
        if (own.addSecondFactor(staff.member(HALF_WAY), secret, Phone.code(secret, 0), "")
                .isEmpty()) {
            throw new IllegalStateException("the code was not accepted");
        }
        accounts.demandSecondFactor(staff.member(ExampleStaff.ADMINISTRATOR), staff.add(LACKING, Role.values()), true);
    }

    /** One of these users, who signs in again if their session was ended. */
    final class Asker {

        private final String name;
        private final String page;
        private Browser browser;

        private Asker(String name, String page) {
            this.name = name;
            this.page = page;
            this.browser = fresh();
        }

        private Browser fresh() {
            Browser opened = Browser.at(portal);
            if (!name.isEmpty()) {
                opened.signIn(ExampleStaff.email(name), ExampleStaff.password(name));
            }
            return opened;
        }

        /** Returns the status of the answer, without following redirects. A post sends the fields of the place. */
        int ask(String endpoint, Things.Place place) {
            if (endpoint.startsWith("GET ")) {
                return browser.getOnly(place.path()).status();
            }
            Map<String, String> fields = new LinkedHashMap<>(place.fields());
            fields.put("_csrf", token());
            return browser.postOnly(place.path(), new ArrayList<>(fields.entrySet()))
                    .status();
        }

        private String token() {
            String token = tokenOfPage();
            if (!browser.place().startsWith(page)) {
                browser = fresh();
                token = tokenOfPage();
            }
            if (!browser.place().startsWith(page)) {
                throw new IllegalStateException(name + " is at " + browser.place() + ", not at " + page);
            }
            return token;
        }

        private String tokenOfPage() {
            return browser.get(page).html().select("input[name=_csrf]").attr("value");
        }
    }

    /** Returns the fields that steps of changes and forms need. An endpoint reads only the fields that it knows. */
    static Map<String, String> step(int revision, int edition) {
        Map<String, String> fields = new HashMap<>();
        fields.put("revision", String.valueOf(revision));
        fields.put("edition", String.valueOf(edition));
        fields.put("from-revision", String.valueOf(revision));
        fields.put("from-edition", String.valueOf(edition));
        fields.put("form-key", UUID.randomUUID().toString());
        fields.put("kind", "correction");
        fields.put("reason", "A digit was wrong.");
        fields.put("summary", "A digit was wrong.");
        fields.put("approve", "yes");
        fields.put("question", "Is this the final value?");
        fields.put("remark", "Please look again.");
        fields.put("returnRemark", "Please look again.");
        fields.put("name", "Another name");
        return fields;
    }
}
