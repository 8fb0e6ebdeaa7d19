package org.investportal.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A long list is cut into pages, and no page beyond the last is offered or found. */
class ListPageTest {

    private static final String PATH = "/list";

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, ,",
        "10, 1, 10, ,",
        "11, 1, 10, , /list?page=2",
        "11, 2, 1, /list, ",
        "20, 2, 10, /list, ",
        "21, 2, 10, /list, /list?page=3",
        "21, 3, 1, /list?page=2, "
    })
    void leadsToThePagesBesideIt(int all, int page, int lines, String newer, String older) {
        ListPage<String> cut = of(all, page);

        assertThat(cut.lines()).hasSize(lines);
        assertThat(cut.paging()).isEqualTo(new Paging(newer, older));
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "10, 2", "20, 3", "20, 0", "20, -1", "20, 100001"})
    void nothingIsBeyondTheLast(int all, int page) {
        assertThatThrownBy(() -> of(all, page)).isInstanceOf(PageNotFound.class);
    }

    @Test
    void pagesThatDifferInLengthEndWithTheLast() {
        List<List<String>> pages = List.of(List.of("a", "b"), List.of("c"));

        assertThat(ListPage.of(pages, PATH, 1, 1))
                .isEqualTo(new ListPage<>(pages.get(0), new Paging(null, "/list?page=2")));
        assertThat(ListPage.of(pages, PATH, 2, 1)).isEqualTo(new ListPage<>(pages.get(1), new Paging(PATH, null)));
        assertThatThrownBy(() -> ListPage.of(pages, PATH, 3, 1)).isInstanceOf(PageNotFound.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100_000})
    void pagesAreCountedFromOne(int page) {
        assertThat(Paging.index(PATH, page, 1)).isEqualTo(page - 1);
    }

    private static ListPage<String> of(int all, int page) {
        return ListPage.of(Collections.nCopies(all, "line"), 10, PATH, page, 1);
    }
}
