package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.content.Content;
import org.investportal.staff.DeskWords;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.investportal.web.FormValidation;
import org.junit.jupiter.api.Test;

/** A form lists printed numbers up to five hundred, and fifty of more that match. */
@SuppressWarnings("NullAway") // the search of printed numbers reads nothing else
class OfferedOptionsTest {

    @Test
    void fiveHundredAreListed() {
        OptionSearch.Offer all = search("").printed(numbers(500, 0));
        assertThat(all.boxes()).isEmpty();
        assertThat(all.groups().get(0).options()).hasSize(500);

        OptionSearch.Offer more = search("").printed(numbers(501, 0));
        assertThat(more.boxes()).hasSize(1);
        assertThat(more.groups()).isEmpty();
    }

    @Test
    void fiftyMatchesAreAll() {
        OptionSearch.Offer all = search("match").printed(numbers(501, 50));
        assertThat(all.boxes().get(0).result()).startsWith("50 found").doesNotContain("of which");
        assertThat(all.groups().get(0).options()).hasSize(50);

        OptionSearch.Offer first = search("match").printed(numbers(501, 51));
        assertThat(first.boxes().get(0).result()).startsWith("51 found").contains("of which the first 50");
        assertThat(first.groups().get(0).options()).hasSize(50);
    }

    private static List<OptionGroup> numbers(int count, int matching) {
        return List.of(new OptionGroup(
                "",
                IntStream.range(0, count)
                        .mapToObj(number -> new FormOption(
                                "p" + number, number < matching ? "match " + number : "number " + number))
                        .toList()));
    }

    private static OptionSearch search(String typed) {
        ContentForm form = new ContentForm("key", "", new FormBase(0, 1), new TreeMap<>(Map.of("find.printed", typed)));
        FormResult read = new FormResult(form, Content.NONE, new FormValidation(), Map.of(), List.of(), null, null);
        return new OptionSearch(read, "", null, null, DeskWords.english());
    }
}
