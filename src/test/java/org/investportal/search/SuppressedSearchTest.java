package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueOnly;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.wording.English;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponseException;

/** An edition is searched as it is shown: suppressed words find nothing, and an edition does not find what a later one brings. */
@CatalogueOnly
class SuppressedSearchTest {

    private static final String WORDS = "Zymurgy";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher publisher;

    @Autowired
    private TextSuppressor suppressor;

    private CatalogueSearch search;
    private long page;
    private long name;
    private int edition;

    @BeforeEach
    void publishAPage() {
        search = new CatalogueSearch(
                catalogue, English.words(), English.periods(), English.quantities(), Runnable::run, 8);
        Draft draft = Draft.after(catalogue);
        page = draft.add(version -> new Page(version, false, "searched"));
        draft.address(page, "/pages/searched-" + page);
        name = draft.add(version -> new Text(version, false, page, TextField.NAME, Language.EN, WORDS));
        edition = draft.edition();
        publisher.publish(draft.publication());
    }

    @Test
    void aNewEditionIsFoundInThatEditionOnly() {
        prepare(edition - 1);
        prepare(edition);

        assertThat(found(edition - 1)).doesNotContain(page);
        assertThat(found(edition)).contains(page);
    }

    @Test
    void noRequestMakesOrAwaitsTheIndexOfAnEdition() {
        assertThatThrownBy(() -> found(edition)).isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
            assertThat(refused.getStatusCode().value()).isEqualTo(503);
            assertThat(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isNotNull();
        });
        assertThat(search.find(edition, new SearchRequest("", Map.of())).hits()).isEmpty();
    }

    @Test
    void aSearchIsRefusedWhileTooManyRun() {
        search = new CatalogueSearch(
                catalogue, English.words(), English.periods(), English.quantities(), Runnable::run, 0);
        prepare(edition);

        assertThatThrownBy(() -> found(edition)).isInstanceOf(ErrorResponseException.class);
    }

    @Test
    void suppressedWordsFindNothing() {
        Suppression.Key key = new Suppression.Key(WordsKind.TEXT, edition, name);
        prepare(edition);

        suppressor.suppress(key, "A court said so.");
        assertThatThrownBy(() -> found(edition)).isInstanceOf(ErrorResponseException.class);
        prepare(edition);
        assertThat(found(edition)).doesNotContain(page);

        suppressor.lift(key);
        prepare(edition);
        assertThat(found(edition)).contains(page);
    }

    private void prepare(int number) {
        search.prepare(catalogue.at(number), () -> true);
    }

    private List<Long> found(int number) {
        return search.find(number, new SearchRequest(WORDS, Map.of())).hits().stream()
                .filter(hit -> hit.row() != null)
                .map(hit -> Objects.requireNonNull(hit.row()).item())
                .toList();
    }
}
