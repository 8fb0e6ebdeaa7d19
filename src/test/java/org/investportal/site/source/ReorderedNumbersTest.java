package org.investportal.site.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Sha256;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers of a source were entered in another order than its text has them, and the text was attached later. */
@StaffPortal
class ReorderedNumbersTest {

    private static final long FIGURE = 313;
    private static final String TEXT =
            "In 2031 the port handled 12.5 million tonnes, as planned in 2031, with 40 berths."
                    + " It earned 330.5 billion yuan, an increase of 5.2%. It has six cranes and 9 gates.";

    /** In the first sentence, as a spreadsheet adds them, and one in the third; 77 is in no sentence of the text. */
    private static final List<String> ENTERED =
            List.of("1.1.1 40", "1.1.2 2031", "1.1.3 12.5 million", "1.1.4 330.5", "1.1.5 5.2%", "1.1.6 77", "1.3.1 9");

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final SourceTextWriter texts;

    ReorderedNumbersTest(Portal portal, Catalogue catalogue, EditionPublisher publisher, SourceTextWriter texts) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.texts = texts;
    }

    @Test
    void thePageCountsTheNumbersOfTheTextAndMarksThem() {
        long source = published("reordered", 3);
        texts.attach(source, TEXT);

        Document page = portal.page("/sources/reordered");
        assertThat(sum("/sources/reordered"))
                .isEqualTo("Numbers in the text: 8. Used here: 5. Left out: 1. Not listed yet: 2.");
        assertThat(sum("/zh/sources/reordered")).isEqualTo("原文共有数字8个，采用5个，未采用1个，尚未处理2个。");
        assertThat(page.select("mark").eachText()).containsExactly("2031", "12.5 million", "40", "330.5 billion", "9");
        assertThat(page.select("#p1-s1-n1").text()).isEqualTo("40");
        assertThat(page.select("[id^=p1-s1-n]").eachAttr("id"))
                .containsExactlyInAnyOrder("p1-s1-n1", "p1-s1-n2", "p1-s1-n3", "p1-s1-n4", "p1-s1-n5", "p1-s1-n6");
        assertThat(page.select("#p1-s3-n1").text()).isEqualTo("9");
    }

    @Test
    void placesOfASourceInPagesCountTheNumbersOfItsTextToo() {
        long source = published("reordered-pages", null);
        texts.attach(source, "Report\n\n" + TEXT);

        assertThat(sum("/sources/reordered-pages"))
                .isEqualTo("Numbers in the text: 8. Used here: 4. Left out: 1. Not listed yet: 3.");
    }

    private long published(String slug, @Nullable Integer paragraphs) {
        String text = paragraphs == null ? "Report\n\n" + TEXT : TEXT;
        Draft draft = Draft.after(catalogue);
        long source = draft.add(version ->
                new Source(version, false, slug, Period.parse("2032"), Language.EN, paragraphs, Sha256.of(text), null));
        draft.address(source, "/sources/" + slug);
        for (String entered : ENTERED) {
            String[] number = entered.split(" ", 2);
            long mention = draft.mention(source, number[0], number[1]);
            boolean leftOut = number[1].equals("5.2%");
            draft.add(version -> new Reading(
                    version,
                    false,
                    mention,
                    leftOut ? ReadingRole.LEFT_OUT : ReadingRole.VALUE,
                    leftOut ? null : FIGURE,
                    leftOut ? LeftOut.FIGURE_OF_SPEECH : null,
                    null));
        }
        publisher.publish(draft.publication());
        return source;
    }

    private String sum(String path) {
        return portal.page(path).select(".source-sum").text();
    }
}
