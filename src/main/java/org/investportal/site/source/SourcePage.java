package org.investportal.site.source;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.QuotedPiece;
import org.investportal.web.Link;
import org.investportal.wording.NoteLine;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A source, sentence by sentence: what each says, every number printed in it and what it became, and what it names.
 *
 * @param issuer the organisation that issued it, if the edition names one
 * @param published when it appeared, in words
 * @param url where its publisher has it
 * @param language in which it is written, in words
 * @param quoted the language of its text, if the page shows the text; otherwise none
 * @param sha256 digest of its text, so that a holder of the text can compare it
 * @param command what prints the digest of a file with the text
 * @param doubted how many figures in doubt its numbers, those of all its pages, were read as
 * @param parts the links to the pages of a source that is too long for one
 * @param paragraphs the paragraphs of this page: all if every number is accounted for, else those with a number, a name or a statement that the page shows
 * @param inPages whether its numbers are located by page
 * @param claims what its sentences on the page say without a number
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
        @Nullable Language quoted,
        @Nullable String sha256,
        String command,
        SourceCoverage coverage,
        long doubted,
        List<Part> parts,
        List<Paragraph> paragraphs,
        Paging paging,
        boolean inPages,
        List<NamedRow> claims) {

    /** Pages of a long source: the paragraphs that one of them has, and whether it is the page itself. */
    public record Part(Link link, boolean current) {}

    /**
     * A paragraph.
     *
     * @param count how many numbers are printed in it, in words; empty if there are none
     */
    public record Paragraph(String fragment, String label, String count, List<Sentence> sentences) {

        /** Tells whether the page shows its text. */
        public boolean isQuoted() {
            return sentences.stream().anyMatch(Sentence::isQuoted);
        }

        /** Returns the sentences about which the page says more than their own words. */
        public List<Sentence> noted() {
            return sentences.stream().filter(Sentence::isNoted).toList();
        }
    }

    /**
     * A sentence of it.
     *
     * @param number its place in the paragraph
     * @param pieces its own words, if the page shows the text
     * @param summary its content in our words; nothing where there is no summary, or where the page shows its own words in its own language
     */
    public record Sentence(
            String fragment,
            int number,
            List<QuotedPiece> pieces,
            Prose summary,
            List<NumberThere> numbers,
            List<NamedThere> named) {

        /** Tells whether the page shows its own words. */
        public boolean isQuoted() {
            return !pieces.isEmpty();
        }

        boolean isNoted() {
            return !isQuoted() || !summary.isEmpty() || !numbers.isEmpty() || !named.isEmpty();
        }
    }

    /**
     * A number in it, as printed in the language of the source, with all its readings.
     *
     * @param inText whether it is a piece of the sentence that the page shows, which then has its fragment
     */
    public record NumberThere(
            String fragment,
            boolean inText,
            Language language,
            String token,
            @Nullable String attributed,
            List<NumberRead> readings) {}

    /**
     * Reading of a number.
     *
     * @param role value, period, field, or left out with the reason
     * @param figure none if it was left out or is no longer published
     * @param stated what we state, as far as this number tells it; nothing where there is no figure
     * @param amount plain decimal of a value, for machines
     * @param differs whether we state another value than is printed
     * @param belongsTo what a number left out belongs to, where that has a name
     */
    public record NumberRead(
            String role,
            @Nullable FigureRow figure,
            @Nullable String stated,
            @Nullable String amount,
            boolean differs,
            @Nullable String belongsTo) {}

    /**
     * Thing that a sentence names.
     *
     * @param kind the word for what it is
     * @param href the page that shows it; null if it is no longer published
     */
    public record NamedThere(
            String kind, String name, @Nullable String href, boolean flagged) {}
}
