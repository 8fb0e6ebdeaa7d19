package org.investportal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.value.Status;
import org.investportal.wording.MarkdownBlock.Style;
import org.jspecify.annotations.Nullable;

/** Words with cited figures, in paragraphs. Headings and the lines of lists are paragraphs, too. */
public record Prose(List<Paragraph> paragraphs) {

    public static final Prose NONE = new Prose(List.of());

    /** Paragraphs that one element holds: all lines of a list, or one paragraph or heading. */
    public record Block(Style style, List<Paragraph> paragraphs) {}

    /**
     * A paragraph in segments.
     *
     * @param number the number of a line of a numbered list; otherwise 0
     */
    public record Paragraph(Style style, int number, List<Segment> segments) {

        Paragraph with(List<Segment> others) {
            return new Paragraph(style, number, others);
        }

        public boolean isHeading() {
            return style == Style.HEADING || style == Style.SUBHEADING;
        }

        boolean isLine() {
            return style == Style.BULLET || style == Style.NUMBER;
        }

        boolean isSure() {
            return segments.stream().allMatch(Segment::isSure);
        }

        /** Returns whether it is a line of a list without numbers and begins with bold words that cite a figure. */
        boolean isProof() {
            return style == Style.BULLET && segments.stream().limit(bold()).anyMatch(Segment::cited);
        }

        /** Returns the number of segments that it begins with in bold words. */
        int bold() {
            return (int) segments.stream().takeWhile(Segment::bold).count();
        }

        private String plain() {
            return (style == Style.NUMBER ? number + ". " : "")
                    + segments.stream().map(Segment::text).collect(Collectors.joining());
        }
    }

    /**
     * A segment of words; a cited figure links to its page, a term to its explanation.
     *
     * @param cited whether it stands for a figure, or is the mark of one
     * @param href the target of its link: the page of the cited figure, or the target that the text names
     * @param explanation the path of its explanation in the glossary, if it is a term
     * @param mark the target of its mark, if the cited figure is in doubt or withdrawn
     * @param flagged whether a figure cited before it is in doubt
     * @param withdrawn whether a figure cited before it is withdrawn
     * @param gone whether it stands for a figure that is no longer published
     * @param bold whether its words are bold
     */
    public record Segment(
            String text,
            boolean cited,
            @Nullable String href,
            @Nullable String explanation,
            @Nullable String mark,
            boolean flagged,
            boolean withdrawn,
            boolean gone,
            boolean bold) {

        static Segment words(String text) {
            return new Segment(text, false, null, null, null, false, false, false, false);
        }

        static Segment term(String text, String explanation) {
            return new Segment(text, false, null, explanation, null, false, false, false, false);
        }

        static Segment gone(String text) {
            return new Segment(text, true, null, null, null, false, false, true, false);
        }

        static Segment cited(String text, @Nullable String href) {
            return new Segment(text, true, href, null, null, false, false, false, false);
        }

        /** Creates a mark without text of its own, for the cited figure before it. */
        static Segment mark(String mark, Status status) {
            return new Segment(
                    "", true, null, null, mark, status == Status.FLAGGED, status == Status.WITHDRAWN, false, false);
        }

        Segment untranslated() {
            return new Segment(
                    UntranslatedMark.mark(text), cited, href, explanation, mark, flagged, withdrawn, gone, bold);
        }

        /** Returns the same segment in the format of the words around it. A cited figure in a link is a part of that link, its mark is not. */
        Segment in(boolean strong, @Nullable String target) {
            boolean linked = target != null && !text.isEmpty();
            return new Segment(
                    text,
                    cited && !linked,
                    linked ? target : href,
                    explanation,
                    mark,
                    flagged,
                    withdrawn,
                    gone,
                    strong);
        }

        /** Tells whether it is plain words, neither a citation nor a term nor a link. */
        public boolean isWords() {
            return !cited && explanation == null && href == null;
        }

        private boolean isSure() {
            return !flagged && !withdrawn && !gone;
        }
    }

    /** Returns the same prose with every segment marked as English. */
    Prose untranslated() {
        return new Prose(paragraphs.stream()
                .map(paragraph -> paragraph.with(
                        paragraph.segments().stream().map(Segment::untranslated).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Returns the paragraphs as a page shows them, the lines of each list together. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Block last = blocks.isEmpty() ? new Block(Style.PARAGRAPH, List.of()) : blocks.get(blocks.size() - 1);
            if (paragraph.isLine() && paragraph.style() == last.style()) {
                last.paragraphs().add(paragraph);
            } else {
                blocks.add(new Block(paragraph.style(), new ArrayList<>(List.of(paragraph))));
            }
        }
        return blocks;
    }

    /** Returns the words alone, for data files. */
    public String plain() {
        return plain(" ");
    }

    /**
     * Returns the words alone.
     *
     * @param separator what stands between paragraphs
     */
    public String plain(String separator) {
        return plain(paragraphs.stream(), separator);
    }

    /** Returns the words for page descriptions, without headings and the paragraphs that cite a figure in doubt, withdrawn or no longer published. */
    public String sure() {
        return plain(paragraphs.stream().filter(paragraph -> paragraph.isSure() && !paragraph.isHeading()), " ");
    }

    private static String plain(Stream<Paragraph> paragraphs, String separator) {
        return paragraphs.map(Paragraph::plain).collect(Collectors.joining(separator));
    }
}
