package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.wording.MarkdownBlock.Style;
import org.investportal.wording.Prose;
import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void onlyTheFirstHeadingIsTheTitle() {
        Promise promise = Promise.of(new Prose(List.of(
                words(Style.PARAGRAPH, "before"),
                words(Style.HEADING, "A"),
                words(Style.PARAGRAPH, "first"),
                words(Style.SUBHEADING, "B"),
                words(Style.HEADING, "A"))));

        assertThat(promise.title()).extracting(Prose.Segment::text).containsExactly("A");
        assertThat(promise.lead().plain()).isEqualTo("before first B A");
    }

    @Test
    void withoutHeadingAllWordsAreTheLead() {
        Promise promise = Promise.of(new Prose(List.of(words(Style.PARAGRAPH, "words"))));

        assertThat(promise.title()).isEmpty();
        assertThat(promise.lead().plain()).isEqualTo("words");
    }

    private static Prose.Paragraph words(Style style, String text) {
        Prose.Segment segment = new Prose.Segment(text, false, null, null, null, false, false, false, false);
        return new Prose.Paragraph(style, 0, List.of(segment));
    }
}
