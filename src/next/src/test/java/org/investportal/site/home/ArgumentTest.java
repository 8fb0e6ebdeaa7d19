package org.investportal.site.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.site.home.HomePage.Argument;
import org.investportal.wording.MarkdownBlock.Style;
import org.investportal.wording.Prose;
import org.investportal.wording.ProseSection;
import org.junit.jupiter.api.Test;

class ArgumentTest {

    @Test
    void proofsInDoubtStandAboveTheSource() {
        Argument argument = of(proof("7", false), proof("20", true), words(Style.PARAGRAPH, "source"));

        assertThat(argument.proofs()).hasSize(1);
        assertThat(argument.source().plain("|")).isEqualTo("20|source");
        assertThat(argument.others()).isEmpty();
    }

    @Test
    void withoutSureProofsTheirWordsAreOrdinaryOnes() {
        Argument argument = of(proof("20", true), words(Style.PARAGRAPH, "source"));

        assertThat(argument.proofs()).isEmpty();
        assertThat(argument.source().isEmpty()).isTrue();
        assertThat(argument.others())
                .extracting(section -> section.words().plain("|"))
                .containsExactly("20|source");
    }

    @Test
    void keepsHeadingsWithNothingBelowAndSubheadingsBelowProofs() {
        Argument argument = of(proof("7", false), words(Style.SUBHEADING, "One"), words(Style.HEADING, "Alone"));

        assertThat(argument.reasons())
                .flatExtracting(ProseSection::parts)
                .flatExtracting(ProseSection::title)
                .extracting(Prose.Segment::text)
                .containsExactly("One");
        assertThat(argument.others())
                .flatExtracting(ProseSection::title)
                .extracting(Prose.Segment::text)
                .containsExactly("Alone");
    }

    private static Argument of(Prose.Paragraph... paragraphs) {
        return Argument.of(ProseSection.of(new Prose(List.of(paragraphs))));
    }

    private static Prose.Paragraph proof(String value, boolean isInDoubt) {
        Prose.Segment cited = new Prose.Segment(value, true, "/figures/a", null, null, isInDoubt, false, false, true);
        return new Prose.Paragraph(Style.BULLET, 0, List.of(cited));
    }

    private static Prose.Paragraph words(Style style, String text) {
        Prose.Segment segment = new Prose.Segment(text, false, null, null, null, false, false, false, false);
        return new Prose.Paragraph(style, 0, List.of(segment));
    }
}
