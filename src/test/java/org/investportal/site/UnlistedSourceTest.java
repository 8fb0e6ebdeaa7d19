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
        "'', The numbers recorded from this source are listed below, Every number|Not listed|Numbers in the text|numbers: 0|No number",
        "/zh, 以下为本站从该来源采用的数字, 每一个数字|尚未处理|文本中的数字|>0个数字|无数字"
    })
    void saysThatOnlyUsedNumbersAreListed(String language, String said, String claims) {
        String page = portal.get(language + SecondEdition.SECOND_SOURCE).body();

        assertThat(page).contains(said).doesNotContain(claims.split("\\|"));
        assertThat(portal.page(language + SecondEdition.SECOND_SOURCE).select(".paragraph"))
                .hasSize(1)
                .allSatisfy(paragraph ->
                        assertThat(paragraph.select(".mentions > li")).isNotEmpty());
        assertThat(portal.page(language + SecondEdition.SECOND_SOURCE).select("nav.contents a[href^=#p]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'', Every number in the text", "/zh, 原文中的每一个数字"})
    void claimsCompletenessIfAllNumbersAreListed(String language, String claim) {
        assertThat(portal.get(language + SecondEdition.FIRST_SOURCE).body()).contains(claim);
    }
}
