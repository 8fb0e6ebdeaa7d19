package org.investportal.staff.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.portal.Chromium;
import org.investportal.portal.InChromium;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A browser shows a previewed page beside today's, and the list of pages on a phone and on a desktop. */
@StaffPortal
@InChromium
class EditionPreviewInChromiumTest {

    private static final String FIGURE = "/figures/digital-economy-added-value/hangzhou/2018-H1";

    /** The desk in one language, in a window of that width. */
    private record Shown(String desk, int width) {}

    private final Portal portal;
    private final Drafting drafting;
    private final EditionPreviewService previews;

    EditionPreviewInChromiumTest(Portal portal, ApplicationContext context, EditionPreviewService previews) {
        this.portal = portal;
        this.drafting = new Drafting(context);
        this.previews = previews;
    }

    @Test
    void framesShowThePageAsItIsAndAsItWillBe() {
        framesShowBoth(List.of(new Shown("/staff", 360), new Shown("/staff/zh", 1280)));
    }

    @Test
    @Tag("sweep")
    void framesShowBothInEachLanguageAndWidth() {
        framesShowBoth(List.of(
                new Shown("/staff", 360),
                new Shown("/staff", 1280),
                new Shown("/staff/zh", 360),
                new Shown("/staff/zh", 1280)));
    }

    private void framesShowBoth(List<Shown> all) {
        long change = drafting.begun(
                Drafting.figure(305), Map.of("note.footnote.en", "A note of the preview."), ExampleStaff.EDITOR);
        String key = "/preview/" + previews.latest(List.of(change)).code();
        try (Chromium chromium = Chromium.withoutScripts(portal.port())) {
            chromium.signIn(ExampleStaff.REVIEWER);
            for (Shown shown : all) {
                String root = shown.desk() + key;
                String picture = (shown.desk().equals("/staff") ? "en-" : "zh-") + shown.width();
                chromium.width(shown.width()).go(root).picture("edition-preview-list-" + picture);
                fits(chromium);
                chromium.go(root + "/site" + FIGURE).picture("edition-preview-page-" + picture);
                chromium.go(root + "/site/enquire").picture("edition-preview-elsewhere-" + picture);
                fits(chromium);
                chromium.go(root + "/beside?path=" + FIGURE).picture("edition-preview-beside-" + picture);
                fits(chromium);
            }
            List<String> frames = chromium.all("iframe").stream()
                    .map(frame -> {
                        chromium.driver().switchTo().frame(frame);
                        String text = chromium.text();
                        chromium.driver().switchTo().defaultContent();
                        return text;
                    })
                    .toList();
            assertThat(frames.get(0)).doesNotContain("A note of the preview.").contains("159");
            assertThat(frames.get(1)).contains("A note of the preview.");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private static void fits(Chromium chromium) {
        assertThat(chromium.accessibility(List.of()).violations()).isEmpty();
        assertThat(chromium.driver().executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }
}
