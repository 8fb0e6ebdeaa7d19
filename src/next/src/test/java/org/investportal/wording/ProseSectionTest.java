package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.value.Status;
import org.investportal.wording.MarkdownBlock.Style;
import org.investportal.wording.Prose.Paragraph;
import org.investportal.wording.Prose.Segment;
import org.junit.jupiter.api.Test;

class ProseSectionTest {

    @Test
    void textWithoutHeadingsIsOneSectionWithoutTitle() {
        Prose prose = new Prose(List.of(words(Style.PARAGRAPH, "a"), words(Style.BULLET, "b")));

        assertThat(ProseSection.of(prose)).containsExactly(new ProseSection(List.of(), prose, List.of()));
        assertThat(ProseSection.of(Prose.NONE)).singleElement().matches(ProseSection::isEmpty);
    }

    @Test
    void subheadingsArePartsOfTheHeadingAboveThem() {
        List<ProseSection> sections = ProseSection.of(new Prose(List.of(
                words(Style.PARAGRAPH, "before"),
                words(Style.HEADING, "Why"),
                words(Style.PARAGRAPH, "note"),
                words(Style.SUBHEADING, "One"),
                words(Style.PARAGRAPH, "first"),
                words(Style.SUBHEADING, "Two"),
                words(Style.HEADING, "End"))));

        assertThat(sections).extracting(section -> section.words().plain()).containsExactly("before", "note", "");
        assertThat(sections.get(1).parts())
                .extracting(part -> part.title().get(0).text())
                .containsExactly("One", "Two");
        assertThat(sections.get(1).parts().get(0).words().plain()).isEqualTo("first");
        assertThat(sections.get(2).isEmpty()).isFalse();
    }

    @Test
    void aListOfFiguresInBoldWordsAtTheBeginningIsProofs() {
        Paragraph sure = line(Style.BULLET, bold("7"), Segment.words(" of "), bold("ten"));
        Paragraph doubtful = line(Style.BULLET, bold("20"), Segment.mark("/figures/a", Status.FLAGGED));
        Paragraph source = words(Style.PARAGRAPH, "source");
        ProseSection section = section(sure, doubtful, source);

        assertThat(section.proofs()).singleElement().satisfies(proof -> {
            assertThat(proof.title()).containsExactly(bold("7"));
            assertThat(proof.words().plain()).isEqualTo(" of ten");
        });
        assertThat(section.withoutProofs().words().paragraphs()).containsExactly(doubtful, source);
    }

    @Test
    void otherListsAreNoProofs() {
        Paragraph proof = line(Style.BULLET, bold("7"), Segment.words(" of ten"));
        List<ProseSection> others = List.of(
                section(proof, words(Style.BULLET, "a link")),
                section(proof, line(Style.BULLET, Segment.words("Of ten "), bold("7"))),
                section(line(Style.NUMBER, bold("7"))),
                section(words(Style.PARAGRAPH, "before"), proof),
                section(line(Style.BULLET, bold("20"), Segment.mark("/figures/a", Status.FLAGGED))));

        assertThat(others).allSatisfy(section -> {
            assertThat(section.proofs()).isEmpty();
            assertThat(section.withoutProofs()).isEqualTo(section);
        });
    }

    private static ProseSection section(Paragraph... paragraphs) {
        return ProseSection.of(new Prose(List.of(paragraphs))).get(0);
    }

    private static Paragraph line(Style style, Segment... segments) {
        return new Paragraph(style, 0, List.of(segments));
    }

    private static Segment bold(String value) {
        return Segment.cited(value, "/figures/a").in(true, null);
    }

    private static Paragraph words(Style style, String text) {
        return new Paragraph(style, 0, List.of(Segment.words(text)));
    }
}
