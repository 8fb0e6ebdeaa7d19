package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source whose numbers are not listed, as one is that was entered at the desk, does not claim to be accounted for. */
@ConfiguredPortal
class UnlistedSourceTest {

    private final Portal portal;

    UnlistedSourceTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "'', Numbers recorded from this source: , Every number|Not listed|Numbers in the text|No number",
        "/zh, 本站摘录该来源数字, 每一个数字|尚未处理|原文共有数字|>0个数字|无数字"
    })
    void saysThatOnlyUsedNumbersAreListed(String language, String said, String claims) {
        String page = portal.get(language + SecondEdition.SECOND_SOURCE).body();

        assertThat(page).contains(said).doesNotContain(claims.split("\\|"));
        assertThat(portal.page(language + SecondEdition.SECOND_SOURCE).select(".paragraph"))
                .hasSize(1)
                .allSatisfy(paragraph ->
                        assertThat(paragraph.select(".mentions > li")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"'', Numbers in the text: ", "/zh, 原文共有数字"})
    void claimsCompletenessIfAllNumbersAreListed(String language, String claim) {
        assertThat(portal.get(language + SecondEdition.FIRST_SOURCE).body()).contains(claim);
    }
}
