package org.investportal.staff.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors change many published figures of a sector in one table, with the checks of a spreadsheet. */
@StaffPortal
class PublishedTableTest {

    private static final String TABLE = "/staff/spreadsheets/published?sector=10";
    private static final String FORM = "form[action$=/drafts]";

    private final JdbcClient jdbc;
    private final Browser edith;

    PublishedTableTest(Portal portal, JdbcClient jdbc) {
        this.jdbc = jdbc;
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void valuePeriodQualifierAndStatusAreEdited() {
        Answer table = edith.get(TABLE);

        assertThat(table.html()
                        .select("tbody tr:first-child .cell label > span[aria-hidden]")
                        .eachText())
                .hasSize(4);
        assertThat(table.html()
                        .select("select[name=qualifier.2] option[selected]")
                        .attr("value"))
                .isNotEmpty();
        Answer checked =
                edith.submit(table, FORM, Map.of("then", "check", "qualifier.2", "more-than", "status.3", "flagged"));
        assertThat(checked.html().select("main > ul li").eachText()).contains("Change: 2");
        assertThat(checked.html()
                        .select("select[name=status.3] option[selected]")
                        .attr("value"))
                .isEqualTo("flagged");
    }

    @Test
    void onlyChangedRowsBecomeOneChange() {
        Answer table = edith.get(TABLE);
        Answer checked =
                edith.submit(table, FORM, Map.of("then", "check", "value.2", "160.3 billion", "qualifier.4", "about"));
        edith.submit(checked, FORM, Map.of("then", "drafts"));

        assertThat(edith.place()).matches("/staff/changes/\\d+");
        assertThat(jdbc.sql("select count(distinct subject_id) from revision where change_id = ?")
                        .param(Long.parseLong(edith.place().replaceAll("\\D", "")))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aProblemIsBesideItsCellAndWhatWasTypedStays() {
        Answer refused = edith.submit(
                edith.get(TABLE), FORM, Map.of("then", "drafts", "value.2", "many", "period.3", "some day"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("input[aria-invalid]").eachAttr("value"))
                .isEqualTo(List.of("many", "some day"));
        assertThat(refused.html().select("#value\\.2-mistake").text()).startsWith("We could not read “many”");
        assertThat(refused.html().select("#value\\.2").attr("aria-describedby")).isEqualTo("value.2-mistake");
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        assertThat(edith.get(TABLE + "&page=2").status()).isEqualTo(404);
    }
}
