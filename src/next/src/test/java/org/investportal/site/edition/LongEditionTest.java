package org.investportal.site.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.investportal.core.Editions;
import org.investportal.core.Publication;
import org.investportal.core.Text;
import org.investportal.fixture.Browser;
import org.investportal.kinds.Organisation;
import org.investportal.value.ChangeKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** An edition with many changes is split into pages that load fast. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:long-edition;DB_CLOSE_DELAY=-1", "portal.content=hangzhou"})
@Import(Browser.class)
class LongEditionTest {

    private static final int MANY = 500;

    @Autowired
    private Browser browser;

    @Autowired
    private Editions editions;

    @Test
    void splitsChangesIntoPages() {
        Organisation company = editions.current().all(Organisation.class).get(0);
        List<Publication.Part> parts = new ArrayList<>();
        for (int number = 1; number <= MANY; number++) {
            Map<String, String> texts = company.kind().write(company);
            texts.put("name.en", "Company " + number);
            parts.add(new Publication.Part(
                    editions.newItem(), "companies", texts, ChangeKind.NEW, new Text(null, null), null, List.of()));
        }
        editions.publish(new Publication(new Text("Many companies", null), null, false, parts));

        int items = 0;
        String path = "/editions/2";
        while (!path.isEmpty()) {
            Browser.Answer answer = browser.get(path);
            Document page = answer.document();
            assertThat(answer.body().length()).as(path).isLessThan(300_000);
            assertThat(page.select(".change-count").text())
                    .isEqualTo("No number was added, changed or withdrawn. Other items added: 500.");
            items += page.select(".changed-items > ul > li").size();
            path = page.select("a[rel=next]").attr("href");
        }
        assertThat(items).isEqualTo(MANY);
        assertThat(browser.get("/editions/2?page=2").main()).contains("500 changes, ");
    }
}
