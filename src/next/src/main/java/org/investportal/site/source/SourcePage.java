package org.investportal.site.source;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.NamedRow;
import org.investportal.value.Language;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A source, sentence by sentence: what each says, every number printed in it with what became of it, and what it names.
 *
 * @param issuer the organisation that issued it, if it is known
 * @param published when it appeared, in words
 * @param url the address of the original document
 * @param language the language of the text, in words
 * @param sha256 the digest of the text, so that a holder of the text can compare it
 * @param command the command that prints the digest of a file with the text
 * @param doubted how many figures in doubt its numbers, those of all its pages, were read as
 * @param parts the links to the pages of a source that is too long for one
 * @param paragraphs the paragraphs of this page: all if every number is accounted for, else those that have something to show
 * @param inPages whether its numbers are located by page
 * @param claims the statements without a number in the sentences of this page
 */
public record SourcePage(
        Head head,
        Frame frame,
        String name,
        Prose summary,
        List<NoteLine> notes,
        @Nullable String issuer,
        String published,
        @Nullable String url,
        String language,
        @Nullable String sha256,
        String command,
        SourceCoverage coverage,
        long doubted,
        List<Part> parts,
        List<Paragraph> paragraphs,
        Paging paging,
        boolean inPages,
        List<NamedRow> claims) {

    /** A page of a long source: the paragraphs that it has, and whether it is this page. */
    public record Part(Link link, boolean current) {}

    /**
     * A paragraph.
     *
     * @param count how many numbers are printed in it, in words; empty if there are none
     */
    public record Paragraph(String fragment, String label, String count, List<Sentence> sentences) {}

    /** A sentence of a paragraph, with its summary in our words. */
    public record Sentence(
            String fragment, int number, Prose summary, List<NumberThere> numbers, List<NamedThere> named) {}

    /** A number in a sentence, as printed in the language of the source, with all its readings. */
    public record NumberThere(
            String fragment,
            Language language,
            String token,
            @Nullable String attributed,
            List<NumberRead> readings) {}

    /**
     * A reading of a number.
     *
     * @param role value, period and so on, or left out with the reason
     * @param figure null if the number was left out or the figure is no longer published
     * @param stated the part of the figure that the number states; null without a figure
     * @param amount the plain decimal of a value, for machines
     * @param differs whether the figure states another value than is printed
     * @param belongsTo the name of the item that a number left out belongs to
     */
    public record NumberRead(
            String role,
            @Nullable FigureRow figure,
            @Nullable String stated,
            @Nullable String amount,
            boolean differs,
            @Nullable String belongsTo) {}

    /**
     * An item that a sentence names.
     *
     * @param kind the word for what it is
     * @param href the place of the page that shows it
     */
    public record NamedThere(String kind, String name, String href, boolean flagged) {}
}
