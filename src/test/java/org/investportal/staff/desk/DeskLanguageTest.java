package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** The desk opens in the language that a person chose. */
@StaffPortal
class DeskLanguageTest {

    private static final String OTHER = ".site-footer a[hreflang]";

    private final Portal portal;
    private final ExampleStaff staff;

    DeskLanguageTest(Portal portal, ExampleStaff staff) {
        this.portal = portal;
        this.staff = staff;
    }

    @Test
    void opensInTheChosenLanguageAlsoAtTheNextSignIn() {
        String name = "speaker" + System.nanoTime();
        staff.add(name, Role.EDITOR);
        Browser person = Browser.at(portal).signIn(name);
        assertThat(person.get("/staff").html().select("html").attr("lang")).startsWith("en");

        person.submit(person.get("/staff/account"), "#language-form", Map.of("language", "zh"));
        person.get("/staff");
        assertThat(person.place()).isEqualTo("/staff/zh");

        Browser elsewhere = Browser.at(portal).signIn(name);
        assertThat(elsewhere.get("/staff").html().select("html").attr("lang")).startsWith("zh");
        String english = elsewhere.get("/staff").html().select(OTHER).attr("href");
        assertThat(elsewhere.get(english).html().select("html").attr("lang")).startsWith("en");

        assertThat(from("none", elsewhere, "/staff/changes?q=x").header("Location"))
                .isEqualTo("/staff/zh/changes?q=x");
        assertThat(from("same-origin", elsewhere, "/staff/changes").status()).isEqualTo(200);
        assertThat(from("none", elsewhere, "/staff/zh/changes").status()).isEqualTo(200);

        elsewhere.submit(elsewhere.get("/staff/zh/account"), "#language-form", Map.of("language", "en"));
        elsewhere.get("/staff");
        assertThat(elsewhere.place()).isEqualTo("/staff");
        assertThat(from("none", elsewhere, "/staff/changes").status()).isEqualTo(200);
    }

    /** Asks for a page as a browser does that came from there. */
    private Answer from(String site, Browser person, String path) {
        String session = person.cookie("staff").replaceAll(";.*", "");
        return portal.ask("GET", path, "Cookie", session, "Sec-Fetch-Dest", "document", "Sec-Fetch-Site", site);
    }
}
