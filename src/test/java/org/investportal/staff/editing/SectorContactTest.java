package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The contact of a sector, from its form to its page, on a portal without a contact. Its tests come one after the other. */
@WholePortal
@Fixtures(value = ExampleStaff.class, settings = "portal.publisher=Agency of Examples")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SectorContactTest {

    private static final String SECTOR = "/sectors/biomedicine";
    private static final String PHONE = "+86 571 0000 0000";
    private static final Map<String, String> CONTACT = Map.of(
            "contact-name.en", "Chen Yu",
            "contact-name.zh", "陈宇",
            "contact-role.en", "Head of the biomedicine desk",
            "contact-phone", PHONE,
            "contact-email", "bio+desk@invest.example.org",
            "contact-wechat", "invest-bio");

    private final Portal portal;
    private final Catalogue catalogue;
    private final TextSuppressionService suppressions;
    private final ExampleStaff staff;
    private final Browser edith;
    private final Browser rita;

    SectorContactTest(Portal portal, Catalogue catalogue, TextSuppressionService suppressions, ExampleStaff staff) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.suppressions = suppressions;
        this.staff = staff;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
    }

    @Test
    @Order(1)
    void isMissingAtTheDeskAndNotMentionedToReaders() {
        assertThat(notices())
                .anyMatch(notice -> notice.contains("no contact of their own either")
                        && notice.contains("Biomedicine")
                        && notice.contains("Digital economy"));
        assertThat(contact(SECTOR)).isEmpty();
        assertThat(page(SECTOR).select("section.contact a.button")).hasSize(1);
    }

    @Test
    @Order(2)
    void isRefusedBesideTheFieldThatIsWrong() {
        Map<String, String> wrong = new HashMap<>(CONTACT);
        wrong.put("contact-phone", "0571 0000 0000");
        wrong.put("contact-email", "bio@invest");
        Answer refused = edith.submit(form(), Example.FORM, wrong);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#contact-phone", "#contact-email");
        assertThat(refused.html().select("#contact-phone-mistake").text())
                .contains("is not a phone number with a country code");
        assertThat(Example.value(refused, "contact-email")).isEqualTo("bio@invest");
        assertThat(Example.value(refused, "contact-name.zh")).isEqualTo("陈宇");
    }

    @Test
    @Order(3)
    void isNotSubmittedIfItCannotBeReached() {
        edith.submit(form(), Example.FORM, Map.of("contact-name.en", "Chen Yu"));
        Answer change = edith.get(edith.place());

        assertThat(change.body()).contains("needs a phone number, an email or a WeChat ID");
        assertThat(change.html().select("form[action$=/submission]")).isEmpty();
        edith.submit(edith.get(edith.place() + "/abandonment"), "main form", Map.of());
    }

    @Test
    @Order(4)
    void isShownOnThePageOfTheSectorInBothLanguages() {
        edith.submit(form(), Example.FORM, CONTACT);
        String change = edith.place();
        assertThat(contact(edith.get(change + "/preview").html())).contains("Chen Yu", PHONE);
        edith.submit(
                edith.get(change), "form[action$=/submission]", Map.of("kind", "revision", "reason", "Now known."));
        assertThat(rita.get(change).html().text()).contains("Phone", PHONE, "Name of the contact (Chinese)");
        rita.submit(rita.get(change), "form[action$=/approval]", Map.of());
        publish(change);

        assertThat(contact(SECTOR))
                .containsExactly(
                        "Chen Yu",
                        "Head of the biomedicine desk",
                        PHONE,
                        "bio+desk@invest.example.org",
                        "WeChat: invest-bio");
        assertThat(page(SECTOR).select(".contact li a").eachAttr("href"))
                .containsExactly("tel:+8657100000000", "mailto:bio%2Bdesk@invest.example.org");
        assertThat(contact("/zh" + SECTOR))
                .containsExactly(
                        "陈宇", "Head of the biomedicine desk", PHONE, "bio+desk@invest.example.org", "微信：invest-bio");
        assertThat(page("/zh" + SECTOR).select(".contact [lang=en]").eachText())
                .containsExactly("Head of the biomedicine desk");
        assertThat(contact("/enquire?sector=biomedicine")).contains("Chen Yu");
        assertThat(contact("/sectors/digital-economy")).isEmpty();
        assertThat(contact("/")).isEmpty();
    }

    @Test
    @Order(5)
    void isTiedToTheEditionThatBroughtIt() {
        String edition = "/editions/" + catalogue.current();

        assertThat(page(edition).select("main").text())
                .contains("Name of the contact (Chinese)", "陈宇", "Phone Before none After " + PHONE)
                .doesNotContain("Phone (English)");
        assertThat(page("/zh" + edition).select("main").text())
                .contains("联系电话", PHONE, "微信号")
                .doesNotContain("联系电话（英文）");
        assertThat(notices())
                .anyMatch(notice -> notice.contains("no contact of their own either")
                        && !notice.contains("Biomedicine")
                        && notice.contains("Digital economy"));
    }

    @Test
    @Order(6)
    void isNoLinkWhereItIsSuppressed() {
        suppressions.suppress(
                suppressions.find(catalogue.current(), PHONE, 2).get(0).key(),
                "Private.",
                staff.member(ExampleStaff.REVIEWER));

        assertThat(contact(SECTOR)).contains("Chen Yu", "[…]").doesNotContain(PHONE);
        assertThat(page(SECTOR).select(".contact li a[href]").eachAttr("href"))
                .containsExactly("mailto:bio%2Bdesk@invest.example.org");
        Answer saved = edith.submit(form(), Example.FORM, Map.of("contact-wechat", "invest-bio-2"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(edith.place()).startsWith("/staff/changes/");
    }

    private Answer form() {
        return edith.get("/staff/content/sector/" + catalogue.itemAt(SECTOR).orElseThrow());
    }

    private void publish(String change) {
        Answer form = rita.get("/staff/editions/new?change=" + change.replaceAll(".*/", "") + "&when=now");
        Answer published = rita.submit(form, "main form", Map.of("summary", "A contact."));
        assertThat(published.html().select(".done a").attr("href")).startsWith("/editions/");
    }

    private List<String> notices() {
        return edith.get("/staff").html().select("p.hint").eachText();
    }

    private List<String> contact(String path) {
        return contact(page(path));
    }

    private static List<String> contact(Document page) {
        return page.select("section.contact li").stream().map(Element::text).toList();
    }

    /** Anew each time. */
    private Document page(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER).html();
    }
}
