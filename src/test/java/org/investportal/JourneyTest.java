package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.Shipped;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * People at browsers, from the first start on: the link on the console makes an administrator, who makes an editor and a
 * reviewer; a figure is changed, returned, mended, approved and published; and somebody who never signed in sees it then and
 * not before. With scripts and without.
 */
@InChromium
@Tag("sweep")
class JourneyTest {

    private static final String FIGURE = "/figures/digital-economy-added-value/hangzhou/2018-H1";
    private static final String PASSWORD = "nine slow boats on the canal";
    private static final String EDITOR = "edith@invest.example.org";
    private static final String REVIEWER = "rita@invest.example.org";
    private static final Pattern SET_UP = Pattern.compile("http://localhost:(\\d+)(/staff/link/\\S+)");

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private String editorsLink = "";
    private String reviewersLink = "";
    private boolean scripts;
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFigureGoesFromTheFormToTheVisitor(boolean withScripts) throws Exception {
        scripts = withScripts;
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            String link = setUpLink(portal);
            makeAccounts(link);
            try (Chromium editor = open();
                    Chromium reviewer = open();
                    Chromium visitor = open()) {
                begin(editor, editorsLink, EDITOR);
                begin(reviewer, reviewersLink, REVIEWER);
                String change = changeFigure(editor, "170.5 billion");
                submit(editor, change, "A digit was wrong.");
                sendBack(reviewer, change, "Page two says otherwise.");
                assertThat(editor.go("/staff").text()).contains("Page two says otherwise.");
                mend(editor, change, "171.5 billion");
                submit(editor, change, "A digit was wrong on page two.");
                assertThat(visitor.go(FIGURE).text()).contains("159.2 billion").doesNotContain("171.5");
                approveAndPublish(reviewer, change);
                isPublished(visitor);
            }
        }

        complaints.removeIf(said -> said.contains("status of 422")); // of the form that asks where a number is from
        assertThat(complaints).isEmpty();
    }

    private String setUpLink(PortalProcess portal) throws Exception {
        Matcher link = SET_UP.matcher(String.join("\n", portal.output()));
        assertThat(link.find()).isTrue();
        port = Integer.parseInt(link.group(1));
        return link.group(2);
    }

    /** The administrator hands the links over. */
    private void makeAccounts(String link) {
        try (Chromium administrator = open()) {
            administrator.go(link);
            look(administrator);
            administrator.type("#email", "ada@invest.example.org").type("#fullName", "Ada Example");
            choosePassword(administrator);
            signIn(administrator, "ada@invest.example.org");
            editorsLink = makeAccount(administrator, EDITOR, "editor");
            reviewersLink = makeAccount(administrator, REVIEWER, "reviewer");
        }
    }

    private String makeAccount(Chromium administrator, String email, String role) {
        administrator.go("/staff/accounts/new");
        look(administrator);
        administrator.type("#email", email).type("#fullName", email.substring(0, 5));
        administrator.all("main input[type=checkbox]").stream()
                .filter(box -> box.isSelected() != role.equals(box.getDomAttribute("value")))
                .forEach(box -> box.click());
        send(administrator);
        look(administrator);
        assertThat(administrator.all("#link")).as(administrator.text()).hasSize(1);
        return URI.create(administrator.find("#link").getText()).getPath();
    }

    private void begin(Chromium browser, String link, String email) {
        browser.go(link);
        choosePassword(browser);
        signIn(browser, email);
        look(browser);
    }

    private void choosePassword(Chromium browser) {
        browser.type("#newPassword", PASSWORD).type("#newPasswordAgain", PASSWORD);
        send(browser);
    }

    private void signIn(Chromium browser, String email) {
        if (!browser.all("main #password").isEmpty()) {
            browser.type("#email", email).type("#password", PASSWORD);
            send(browser);
        }
        assertThat(browser.go("/staff").path()).isEqualTo("/staff");
    }

    private String changeFigure(Chromium editor, String number) {
        editor.go("/staff/content/figure");
        look(editor);
        editor.go("/staff/content/figure/305");
        look(editor);
        editor.type("#number", number);
        editor.send(".form-end button");
        look(editor);
        sayThatItIsPrintedNowhere(editor);
        assertThat(editor.path()).matches("/staff/changes/\\d+");
        return editor.path();
    }

    private static void sayThatItIsPrintedNowhere(Chromium editor) {
        editor.find("#origin-none").sendKeys(Keys.SPACE);
        editor.type("[name='origin-reason.en']", "The agency counted again.");
        editor.send(".form-end button");
    }

    private void submit(Chromium editor, String change, String reason) {
        editor.go(change);
        editor.find("input[name=kind][value=correction]").sendKeys(Keys.SPACE); // the bar with the buttons may cover it
        editor.type("#reason", reason);
        editor.send("button[form=submission]");
        look(editor);
    }

    private void sendBack(Chromium reviewer, String change, String remark) {
        reviewer.go("/staff/review");
        look(reviewer);
        reviewer.go(change);
        look(reviewer);
        assertThat(reviewer.text()).contains("159.2 billion", "170.5 billion");
        reviewer.type("form[action$='/return'] textarea", remark);
        reviewer.send("button[form=return]");
    }

    private void mend(Chromium editor, String change, String number) {
        editor.go(change + "/edit");
        look(editor);
        editor.type("#number", number);
        editor.send(".form-end button");
        editor.go(change + "/preview");
        assertThat(editor.text()).contains(number);
    }

    private void approveAndPublish(Chromium reviewer, String change) {
        reviewer.go(change);
        reviewer.type("#summary", "A digit was corrected.");
        reviewer.send("button[form=publication]");
        look(reviewer);
        assertThat(reviewer.text()).contains("It is part of edition");
    }

    private void isPublished(Chromium visitor) throws Exception {
        visitor.go(FIGURE); // as it is now; the next line only opens a part of it
        assertThat(visitor.go(FIGURE + "#versions").text()).contains("171.5 billion", "A digit was wrong on page two.");
        assertThat(visitor.go("/editions").text()).contains("A digit was corrected.");
        assertThat(visitor.go("/editions/" + (Shipped.EDITION + 1)).text()).contains("159.2 billion", "171.5 billion");
        assertThat(visitor.go("/corrections").text()).contains("A digit was wrong on page two.");
        assertThat(data()).contains("171500000000");
        assertThat(visitor.driver().manage().getCookies()).isEmpty();
    }

    /** A browser would save it to a file. */
    private String data() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/data/figures.csv"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private Chromium open() {
        return scripts ? Chromium.open(port) : Chromium.withoutScripts(port);
    }

    private static void send(Chromium browser) {
        browser.send("main form:not(.notice-scratch) button:not([hidden])");
    }

    private void look(Chromium browser) {
        complaints.addAll(browser.complaints());
    }
}
