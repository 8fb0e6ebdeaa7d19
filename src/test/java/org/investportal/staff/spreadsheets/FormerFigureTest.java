package org.investportal.staff.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.accounts.ExampleStaff;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A figure that was withdrawn or removed comes back by a spreadsheet only with a warning, which its change and its form repeat. */
@StaffPortal
class FormerFigureTest {

    private static final String ROWS = """
            indicator,area,period,value,source,paragraph,sentence,printed
            digital-economy-growth,hangzhou,2051,14.7,industrial-investment-press-release,7,1,14.7
            digital-economy-growth,hangzhou,2052,14.7,industrial-investment-press-release,7,1,14.7
            """;
    private static final String DRAFTS = "form[action$=/drafts]";
    private static final String EARLIER = "a[href^='/staff/content/figure/']";

    private final Drafting drafting;
    private final ApplicationContext context;
    private final Browser edith;

    FormerFigureTest(Portal portal, ApplicationContext context) {
        this.context = context;
        this.drafting = new Drafting(context);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void isWarnedOfInThePreviewTheChangeAndTheForm() {
        List<Subject> figures = subjects(published(saved(paste())));
        int withdrawn = edition(drafting.begun(figures.get(0), Map.of("status", "withdrawn"), ExampleStaff.EDITOR));
        Content last = drafting.published(figures.get(1));
        int removed = edition(drafting.begunRemoval(figures.get(1), ExampleStaff.EDITOR));
        String ofWithdrawn = warning("withdrawn", withdrawn, "withdrawal");
        String ofRemoved = warning("removed", removed, "removal");

        Answer preview = paste();
        assertThat(preview.html().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("New", ofWithdrawn),
                        row -> assertThat(row).contains("New", ofRemoved));
        Answer change = edith.get("/staff/changes/" + saved(preview));
        assertThat(change.html().select("#compare .check").text()).contains(ofWithdrawn, ofRemoved);
        assertThat(edith.get(change.html().select("a[href*=/edit/]").attr("href"))
                        .html()
                        .select("#period-warnings")
                        .text())
                .contains(ofWithdrawn);

        Element restoring = Objects.requireNonNull(
                change.html().select("#compare .check " + EARLIER).last());
        assertThat(restoring.attr("href"))
                .isEqualTo("/staff/content/figure/" + figures.get(1).item() + "?edition=" + (removed - 1));
        edith.submit(edith.get(restoring.attr("href")), "form.content-form", Map.of());
        long restored = Long.parseLong(edith.place().replaceAll(".*/", ""));
        assertThat(drafting.view(restored).latest().content()).isEqualTo(last);
        assertThat(drafting.view(restored).checklist()).noneMatch(item -> item.former() != null);
    }

    private static String warning(String done, int edition, String end) {
        return "A figure for the same indicator, area, period, type and revision stage was " + done + " in edition "
                + edition + ". If it is valid again, restore it instead of adding a new one. Reason for the " + end
                + ": A digit was wrong.";
    }

    private Answer paste() {
        return edith.submit(edith.get("/staff/spreadsheets"), "form[action$=/spreadsheets]", Map.of("text", ROWS));
    }

    private long saved(Answer preview) {
        edith.submit(preview, DRAFTS, Map.of("then", "drafts"));
        return Long.parseLong(edith.place().replaceAll(".*/", ""));
    }

    private List<Subject> subjects(long change) {
        return drafting.view(change).subjects().stream()
                .map(ChangeSubject::subject)
                .toList();
    }

    private long published(long change) {
        edition(change);
        return change;
    }

    private int edition(long change) {
        drafting.approve(drafting.submit(change, ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
        return context.getBean(EditionOrderService.class)
                .publishNow(
                        new EditionOrder(List.of(change), "Corrections.", null, null),
                        drafting.member(ExampleStaff.REVIEWER));
    }
}
