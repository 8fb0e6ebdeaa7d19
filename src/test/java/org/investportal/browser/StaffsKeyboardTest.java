package org.investportal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.Keys;

/** The work of the desk, by keyboard alone. */
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class StaffsKeyboardTest {

    @Nested
    @BrowsedPortal
    class WithScripts extends Tasks {

        WithScripts(Portal portal, Catalogue catalogue) {
            super(portal, catalogue, true);
        }

        @Override
        String number() {
            return "2.1 billion";
        }
    }

    @Nested
    @BrowsedPortal
    @Tag("sweep")
    class WithoutScripts extends Tasks {

        WithoutScripts(Portal portal, Catalogue catalogue) {
            super(portal, catalogue, false);
        }

        @Override
        String number() {
            return "2.2 billion";
        }
    }

    abstract static class Tasks extends AtTheKeyboard {

        private final Catalogue catalogue;

        Tasks(Portal portal, Catalogue catalogue, boolean scripts) {
            super(portal, scripts);
            this.catalogue = catalogue;
        }

        abstract String number();

        @Tag("sweep")
        @Test
        void correctAFigureReviewAndPublishIt() {
            signIn(ExampleStaff.EDITOR);
            String change = correct();
            submit();
            signOut();

            signIn(ExampleStaff.REVIEWER);
            keyboard.tabTo("Review")
                    .follow()
                    .tabTo("Investment in AI start-ups")
                    .follow();
            assertThat(keyboard.path()).isEqualTo(change);
            keyboard.tabTo("What you can do").press(Keys.ENTER);
            publish();
            signOut();
        }

        private void signIn(String name) {
            keyboard.go("/staff").tabTo("Email").type(ExampleStaff.email(name));
            keyboard.tabTo("Password")
                    .type(ExampleStaff.password(name))
                    .tabTo("Sign in")
                    .follow();
            assertThat(keyboard.path()).isEqualTo("/staff");
        }

        private String correct() {
            keyboard.tabTo("Content").follow().tabTo("Figures").follow();
            keyboard.tabTo("Search by name")
                    .type("Investment in AI start-ups")
                    .tabTo("Show")
                    .follow();
            keyboard.tabTo("Investment in AI start-ups").follow();
            keyboard.tabTo("Number").type(number()).tabTo("Save draft").follow();
            keyboard.tabTo("The same source").press(Keys.ARROW_DOWN);
            keyboard.press(Keys.ARROW_DOWN);
            keyboard.tabTo("Reason, in English")
                    .type("The agency counted again.")
                    .tabTo("Save draft")
                    .follow();
            assertThat(keyboard.path()).startsWith("/staff/changes/");
            return keyboard.path();
        }

        private void submit() {
            keyboard.tabTo("What you can do").press(Keys.ENTER).tabTo("New or revised");
            keyboard.press(Keys.ARROW_DOWN);
            keyboard.tabTo("Reason").type("A digit was wrong.").tabTo("Submit").follow();
            assertThat(keyboard.text()).contains("In review", "Correction", "A digit was wrong.");
        }

        private void publish() {
            int edition = catalogue.current();
            keyboard.tabTo("Approve and publish").follow();
            assertThat(keyboard.text()).contains("A digit was wrong.");
            assertThat(catalogue.current()).isEqualTo(edition + 1);
        }

        private void signOut() {
            keyboard.go("/staff").tabTo("Sign out").follow();
            assertThat(keyboard.path()).startsWith("/staff/login");
        }

        @Test
        void followAMistakeToItsField() {
            signIn(ExampleStaff.EDITOR);
            keyboard.go("/staff/content/figure/new")
                    .tabTo("Period")
                    .type("05/06/2018")
                    .tabTo("Save draft")
                    .follow();
            String mistake = browser.find(".error-summary a").getText();
            keyboard.tabTo(mistake).press(Keys.ENTER);

            assertThat(keyboard.at()).extracting(Keyboard.Stop::name).asString().startsWith("Period");
            assertThat(keyboard.at().shown()).isTrue();
        }

        @Tag("sweep")
        @Test
        void traverseTheForm() {
            signIn(ExampleStaff.EDITOR);
            assertThat(keyboard.go("/staff/content/figure/305").tabThrough()).isGreaterThan(30);
        }
    }
}
