package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Status;
import org.investportal.web.MarkdownBlock.Style;
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
        assertThat(sections.get(2).isEmpty()).isTrue();
    }

    @Test
    void linesThatCiteAFigureInDoubtAreLeftOut() {
        Paragraph doubtful =
                new Paragraph(Style.BULLET, 0, List.of(Segment.words("7"), Segment.mark("/figures/a", Status.FLAGGED)));
        ProseSection section = ProseSection.of(
                        new Prose(Stream.of(doubtful, words(Style.BULLET, "24"), words(Style.PARAGRAPH, "source"))
                                .toList()))
                .get(0);

        assertThat(section.sureLines()).containsExactly(words(Style.BULLET, "24"));
        assertThat(section.withoutLines().plain()).isEqualTo("source");
    }

    private static Paragraph words(Style style, String text) {
        return new Paragraph(style, 0, List.of(Segment.words(text)));
    }
}
