package org.investportal.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.portal.Described;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataBlockTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT >",
                "<!--<script>",
                "]]>",
                "a \" and a \\ and a \u2028 line",
                "&lt;/script&gt;"
            })
    void textCannotCloseTheElement(String written) {
        String json = new DataBlock(List.of(new Place("#area", written))).json();
        Document page = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");

        assertThat(json).doesNotContain("<");
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("p").text()).isEqualTo("after");
        assertThat(Described.by(page).graph().get(0).path("name").asString()).isEqualTo(written);
    }
}
