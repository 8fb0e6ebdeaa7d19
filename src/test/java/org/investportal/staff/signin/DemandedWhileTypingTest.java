package org.investportal.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.Role;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Phone;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.signin.RefusedPageFactory.RefusedPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

/** Typed text is not lost if a second factor becomes required while its author is typing. */
@StaffPortal
class DemandedWhileTypingTest {

    private final Portal portal;
    private final ExampleStaff staff;
    private final AccountAdministration accounts;
    private final String name = "demanded" + System.nanoTime();
    private final String odd = "\"><b>née</b> & 😀 " + name;
    private final Browser owner;
    private final SecondFactorRequiredController controller;
    private long id;

    DemandedWhileTypingTest(
            Portal portal,
            ExampleStaff staff,
            AccountAdministration accounts,
            SecondFactorRequiredController controller) {
        this.controller = controller;
        this.portal = portal;
        this.staff = staff;
        this.accounts = accounts;
        this.owner = Browser.at(portal);
    }

    @BeforeEach
    void signIn() {
        id = staff.add(name, Role.EDITOR, Role.ADMINISTRATOR);
        owner.signIn(name);
    }

    @Test
    void theFormContinuesOnceTheSecondFactorIsAdded() {
        Answer form = owner.get(page());
        demand();
        Answer demanded = owner.submit(form, "#name-form", Map.of("fullName", odd));
        assertThat(demanded.status()).isEqualTo(403);
        assertThat(demanded.html().select("main .note").text()).contains("What you typed is kept");

        Answer wrong = owner.submit(demanded, "#add-form", proofs("000000 no"));
        assertThat(wrong.status()).isEqualTo(422);
        Answer codes = owner.submit(wrong, "#add-form", proofs(code(wrong)));
        assertThat(codes.html().select(".codes code")).hasSize(10);
        Answer done = owner.submit(codes, "main form", Map.of());
        assertThat(owner.place()).isEqualTo(page() + "?done=yes");
        assertThat(done.html().select("#fullName").val()).isEqualTo(odd);
    }

    @Test
    void aFormSentAfterTheSessionAndBeforeTheSecondFactorIsKeptThroughBoth() {
        Answer form = owner.get(page());
        owner.forget("staff");
        demand();
        Answer late = owner.submit(form, "#name-form", Map.of("fullName", "Late Riser " + name));
        Answer back = owner.submit(
                late, "main form", Map.of("email", ExampleStaff.email(name), "password", ExampleStaff.password(name)));
        Answer demanded = owner.submit(back, "main form", Map.of());
        Answer codes = owner.submit(demanded, "#add-form", proofs(code(demanded)));
        Answer done = owner.submit(codes, "main form", Map.of());

        assertThat(done.html().select("#fullName").val()).isEqualTo("Late Riser " + name);
    }

    @Test
    void aSecondFactorThatWasAddedInAnotherWindowIsNotInItsWay() {
        Answer form = owner.get(page());
        demand();
        Answer demanded = owner.submit(form, "#name-form", Map.of("fullName", odd));
        Answer window = owner.get(StaffPath.SECOND_FACTOR);
        owner.submit(window, "#add-form", proofs(code(window)));

        Answer goOn = owner.submit(demanded, "#add-form", proofs(code(window)));
        assertThat(goOn.html().select("main .lead").text()).contains("two-step sign-in");
        assertThat(goOn.html().select("main form").attr("action")).isEqualTo(page() + "/name");
        Answer done = owner.submit(goOn, "main form", Map.of());
        assertThat(done.html().select("#fullName").val()).isEqualTo(odd);
    }

    @Test
    void aTooLargeFormIsReported() {
        String token = owner.get("/staff/account").html().select("[name=_csrf]").val();
        demand();
        Answer demanded = owner.post(
                page() + "/name", List.of(Map.entry("_csrf", token), Map.entry("fullName", "x".repeat(1_000_001))));

        assertThat(demanded.status()).isEqualTo(403);
        assertThat(demanded.html().select("main").text()).contains("too long to be kept here");
        assertThat(demanded.html().select("[name^=kept]")).isEmpty();
    }

    /** A test cannot wait for that moment, so it makes the request itself. */
    @Test
    void theFormContinuesIfTheSecondFactorIsAddedConcurrently() {
        assertThat(sentByWhoNeedsNone("Née", "same-origin")).isInstanceOfSatisfying(ResumeFormPage.class, page -> {
            assertThat(page.kept().path()).isEqualTo(page() + "/name");
            assertThat(page.kept().fields()).containsExactly(new KeptForm.KeptField("fullName", "Née"));
        });
        assertThat(sentByWhoNeedsNone("x".repeat(1_000_001), "same-origin"))
                .isInstanceOfSatisfying(
                        RefusedPage.class,
                        page -> assertThat(page.explanation()).contains("too long to be kept here"));
        assertThat(sentByWhoNeedsNone("evil", "cross-site"))
                .isInstanceOfSatisfying(
                        RefusedPage.class, page -> assertThat(page.roles()).isNotEmpty());
    }

    private Object sentByWhoNeedsNone(String fullName, String site) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", StaffPath.DEMANDED);
        request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, page() + "/name");
        request.addHeader("Sec-Fetch-Site", site);
        request.addParameter("fullName", fullName);
        Model model = new ExtendedModelMap();
        controller.demanded(staff.member(name), request, new MockHttpServletResponse(), model);
        return Objects.requireNonNull(model.getAttribute("page"));
    }

    @Test
    void secretsAreNotKept() {
        Answer form = owner.get("/staff/account");
        demand();
        Answer demanded = owner.submit(
                form,
                "#password-form",
                Map.of("oldPassword", "unseen", "newPassword", "unseen", "newPasswordAgain", "unseen"));

        assertThat(demanded.body()).doesNotContain("unseen");
    }

    @Test
    void formsOfOtherSitesAreNotKept() {
        String token = owner.get("/staff/account").html().select("[name=_csrf]").val();
        demand();
        Answer answer = portal.ask(
                "POST",
                page() + "/name?fullName=evil&_csrf=" + token,
                "Cookie",
                owner.cookie("staff").replaceAll(";.*", ""),
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.html().select("[name^=kept]")).isEmpty();
    }

    @Test
    void thePageIsNotShownToOthers() {
        String token = owner.get("/staff/account").html().select("[name=_csrf]").val();
        owner.post(StaffPath.DEMANDED, List.of(Map.entry("_csrf", token), Map.entry("x", "y")));

        assertThat(owner.place()).isEqualTo(StaffPath.SECOND_FACTOR);
    }

    /** Returns the path of the page on which the administrator renames their own account. */
    private String page() {
        return "/staff/accounts/" + id;
    }

    private Map<String, String> proofs(String code) {
        return Map.of("code", code, "password", ExampleStaff.password(name));
    }

    private void demand() {
        accounts.demandSecondFactor(staff.member(ExampleStaff.ADMINISTRATOR), id, true);
    }

    private static String code(Answer page) {
        return Phone.code(page.html().select("#key").text(), 0);
    }
}
