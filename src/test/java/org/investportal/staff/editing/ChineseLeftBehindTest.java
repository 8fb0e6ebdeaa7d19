package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

@StaffPortal
class ChineseLeftBehindTest {

    private static final String REMARK = "The English changed and the Chinese did not.";

    private final Browser edith;

    ChineseLeftBehindTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void isSaidBeforeSubmissionIfOnlyTheEnglishChanged() {
        assertThat(changed(Map.of("summary.en", "Another summary.")).body()).contains(REMARK);
    }

    @Test
    void isNotSaidIfBothOrNeitherChanged() {
        assertThat(changed(Map.of("summary.en", "Another summary.", "summary.zh", "另一个概述。"))
                        .body())
                .doesNotContain(REMARK);
        assertThat(changed(Map.of("position", "7")).body()).doesNotContain(REMARK);
    }

    private Answer changed(Map<String, String> typed) {
        edith.submit(edith.get("/staff/content/sector/11"), Example.FORM, typed);
        return edith.get(edith.place());
    }
}
