package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.staff.Drafting;
import org.investportal.staff.LonePortal;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.investportal.web.SettingStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A person who works alone reads that a second person has to review the change, and how to get one. */
@LonePortal
class LoneReviewerTest {

    private final Portal portal;
    private final Drafting drafting;
    private final ExampleStaff staff;
    private final AccountAdministration accounts;

    private final PortalSettings settings;
    private final SettingStore store;
    private final EditionOrderService planning;

    LoneReviewerTest(
            Portal portal,
            ApplicationContext context,
            ExampleStaff staff,
            AccountAdministration accounts,
            PortalSettings settings,
            SettingStore store,
            EditionOrderService planning) {
        this.planning = planning;
        this.settings = settings;
        this.store = store;
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.staff = staff;
        this.accounts = accounts;
    }

    @Test
    void aSecondPersonIsAskedFor() {
        staff.add("solo", Role.EDITOR, Role.REVIEWER);
        String change = "/staff/changes/"
                + drafting.submitted(Drafting.figure(309), Map.of("note.footnote.en", "A note."), "solo");
        Browser solo = Browser.at(portal).signIn("solo");
        assertThat(solo.get(change).html().select(".note").text()).contains("somebody else has to review");

        StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
        List<Long> others = List.of(
                staff.member(ExampleStaff.REVIEWER).account(),
                staff.member(ExampleStaff.SECOND_REVIEWER).account());
        others.forEach(other -> accounts.disable(ada, other));
        try {
            assertThat(solo.get(change).html().select(".note").text())
                    .contains("you cannot approve your own work")
                    .contains("An administrator can add an account");
            assertThat(solo.get(change).html().select("form[action$=/approval]"))
                    .isEmpty();
        } finally {
            others.forEach(other -> accounts.enable(ada, other));
        }
    }

    /** The edition says so wherever editions are described, in both languages. */
    @Test
    void onePersonApprovesWhereTheAgencyAllowsItAndReadersLearnOfIt() {
        staff.add("single", Role.EDITOR, Role.REVIEWER);
        setOnePerson("true");
        try {
            String change = "/staff/changes/"
                    + drafting.submitted(Drafting.figure(311), Map.of("note.footnote.en", "One note."), "single");
            Browser single = Browser.at(portal).signIn("single");
            assertThat(single.get("/staff/review").html().select("main").text()).doesNotContain("somebody else has to");
            Answer shown = single.get(change);
            assertThat(shown.html().select(".note").text()).contains("Contains changes that their authors approved");
            Answer approved = single.submit(shown, "form[action$=/approval]", Map.of());
            assertThat(approved.html().select(".state-approved")).isNotEmpty();
            long id = Long.parseLong(change.substring(change.lastIndexOf('/') + 1));
            int edition =
                    planning.publishNow(new EditionOrder(List.of(id), "One note.", null, null), staff.member("single"));
            setOnePerson("");

            String words = "Contains changes that their authors approved, without review by another person.";
            for (String path : List.of("/editions/" + edition, "/editions", "/feed.atom", "/data", "/staff/editions")) {
                assertThat(single.get(path).body()).as(path).contains(words);
            }
            assertThat(single.get("/zh/editions/" + edition).body()).contains("未经他人复核");
            assertThat(single.get("/editions/" + (edition - 1)).body()).doesNotContain(words);
        } finally {
            setOnePerson("");
        }
    }

    private void setOnePerson(String content) {
        store.store(
                SettingKey.ONE_PERSON,
                content,
                staff.member(ExampleStaff.ADMINISTRATOR).account());
        settings.refresh();
    }
}
