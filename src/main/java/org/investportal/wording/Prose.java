package org.investportal.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/** Words with cited figures, in paragraphs. */
public record Prose(List<Paragraph> paragraphs) {

    public static final Prose NONE = new Prose(List.of());

    /** A paragraph in segments. */
    public record Paragraph(List<Segment> segments) {

        private boolean isSure() {
            return segments.stream().allMatch(Segment::isSure);
        }

        private String plain() {
            return segments.stream().map(Segment::text).collect(Collectors.joining());
        }
    }

    /**
     * A segment of words; a cited figure links to its page, a term to its explanation.
     *
     * @param cited whether it stands for a figure, or is the mark of one
     * @param explanation the path of its explanation in the glossary, if it is a term
     * @param mark the target of its mark, if the cited figure is in doubt or withdrawn
     * @param flagged whether a figure cited before it is in doubt
     * @param withdrawn whether a figure cited before it is withdrawn
     * @param gone whether it stands for a figure that is no longer published
     */
    public record Segment(
            String text,
            boolean cited,
            @Nullable String href,
            @Nullable String explanation,
            @Nullable String mark,
            boolean flagged,
            boolean withdrawn,
            boolean gone) {

        static Segment words(String text) {
            return new Segment(text, false, null, null, null, false, false, false);
        }

        static Segment term(String text, String explanation) {
            return new Segment(text, false, null, explanation, null, false, false, false);
        }

        static Segment gone(String text) {
            return new Segment(text, true, null, null, null, false, false, true);
        }

        static Segment cited(String text, @Nullable String href) {
            return new Segment(text, true, href, null, null, false, false, false);
        }

        /** Creates a mark without text of its own, for the cited figure before it. */
        static Segment mark(String mark, Status status) {
            return new Segment("", true, null, null, mark, status == Status.FLAGGED, status == Status.WITHDRAWN, false);
        }

        private Segment untranslated() {
            return new Segment(UntranslatedMark.mark(text), cited, href, explanation, mark, flagged, withdrawn, gone);
        }

        /** Tells whether it is plain words, neither a citation nor a term. */
        public boolean isWords() {
            return !cited && explanation == null;
        }

        private boolean isSure() {
            return !flagged && !withdrawn && !gone;
        }
    }

    /** Returns the same prose with every segment marked as English. */
    Prose untranslated() {
        return new Prose(paragraphs.stream()
                .map(paragraph -> new Paragraph(
                        paragraph.segments().stream().map(Segment::untranslated).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Returns the words alone, for data files. */
    public String plain() {
        return plain(paragraphs.stream());
    }

    /** Returns the words for page descriptions, without the paragraphs that cite a figure in doubt, withdrawn or no longer published. */
    public String sure() {
        return plain(paragraphs.stream().filter(Paragraph::isSure));
    }

    private static String plain(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::plain).collect(Collectors.joining(" "));
    }
}
