package org.investportal.staff.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.editorial.annotation.DocumentDescription;
import org.investportal.editorial.annotation.DocumentService;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** The search of the desk finds documents, pages of the handbook and accounts, too. */
@StaffPortal
class OtherResultsTest {

    private final Portal portal;
    private final ApplicationContext context;
    private final ExampleStaff staff;
    private final Browser edith;

    OtherResultsTest(Portal portal, ApplicationContext context, ExampleStaff staff) {
        this.portal = portal;
        this.context = context;
        this.staff = staff;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void findsDocumentsByWordsOfTheTitleNewestFirst() {
        String mark = mark();
        String older = "/staff/documents/" + document("Yearbook " + mark + " of parks");
        String newer = "/staff/documents/" + document("Report " + mark + " 园区");

        assertThat(links(edith, mark)).containsExactly(newer, older);
        assertThat(links(edith, "PARKS " + mark)).containsExactly(older);
        assertThat(links(edith, "园区 " + mark)).containsExactly(newer);
    }

    @Test
    void findsPagesOfTheHandbookInTheLanguageOfTheDesk() {
        assertThat(links(edith, "change many FIGURES")).first().isEqualTo("/staff/help/spreadsheets");
        assertThat(links(edith, "help.spreadsheets")).isEmpty();
        Browser chinese = Browser.at(portal).in(Language.ZH).signIn(ExampleStaff.EDITOR);
        assertThat(links(chinese, "更正数值")).contains("/staff/zh/help/correct");
    }

    @Test
    void onlyAdministratorsFindAccounts() {
        String name = "found" + mark();
        String account = "/staff/accounts/" + staff.add(name, Role.EDITOR);
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);

        assertThat(links(ada, ExampleStaff.fullName(name))).containsExactly(account);
        assertThat(links(ada, ExampleStaff.email(name))).containsExactly(account);
        assertThat(links(edith, ExampleStaff.fullName(name))).isEmpty();
    }

    @Test
    void listsTheFirstOfManyWithTheSameStatements() {
        String mark = mark();
        StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
        document("First " + mark);
        long forOne = statements(mark, ada);
        for (int more = 0; more < SearchPageFactory.MOST; more++) {
            document("More " + mark);
        }
        staff.add("other" + mark, Role.EDITOR, Role.REVIEWER);
        staff.add("another" + mark, Role.EDITOR, Role.REVIEWER);

        assertThat(statements(mark, ada)).isEqualTo(forOne).isPositive();
        assertThat(links(edith, mark)).hasSize(SearchPageFactory.MOST);
        assertThat(edith.get(path(mark))
                        .html()
                        .select("main h2, main section > p")
                        .eachText())
                .containsExactly("Documents (21)", "The first 20 are listed. Add a word to find fewer.");
    }

    private long statements(String typed, StaffMember member) {
        SearchPageFactory pages = context.getBean(SearchPageFactory.class);
        return StatementCount.of(
                () -> assertThat(pages.of(typed, true, member).sections()).isNotEmpty());
    }

    private long document(String title) {
        DocumentDescription about = new DocumentDescription(title, null, Period.parse("2032-01-20"), Language.EN);
        return context.getBean(DocumentService.class)
                .add(UUID.randomUUID().toString(), about, "There are 30 parks.", staff.member(ExampleStaff.EDITOR));
    }

    private static List<String> links(Browser person, String typed) {
        return person.get(path(typed)).html().select("main .work-title a").eachAttr("href");
    }

    private static String path(String typed) {
        return "/staff/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private static String mark() {
        return "zq" + UUID.randomUUID().toString().substring(0, 8);
    }
}
