package org.investportal.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;

/** Words with cited figures in them, in paragraphs. */
public record Prose(List<Paragraph> paragraphs) {

    public static final Prose NONE = new Prose(List.of());

    /** One paragraph, piece by piece. */
    public record Paragraph(List<Segment> segments) {

        private boolean isSure() {
            return segments.stream().allMatch(Segment::isSure);
        }

        private String plain() {
            return segments.stream().map(Segment::text).collect(Collectors.joining());
        }
    }

    /**
     * A piece of words; a cited figure leads to its page, a term to what it means.
     *
     * @param cited whether it stands for a figure, or is the mark of one
     * @param explanation where the glossary explains it, if it is a term
     * @param mark where its mark leads, if the cited figure is in doubt or no longer stated
     * @param flagged whether a figure that was cited before it is in doubt
     * @param withdrawn whether a figure that was cited before it is no longer stated
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

        /** Says nothing itself: it is the mark of a cited figure that stands before it. */
        static Segment mark(String mark, Status status) {
            return new Segment("", true, null, null, mark, status == Status.FLAGGED, status == Status.WITHDRAWN, false);
        }

        private Segment untranslated() {
            return new Segment(UntranslatedMark.mark(text), cited, href, explanation, mark, flagged, withdrawn, gone);
        }

        /** Whether it leads nowhere and stands for nothing. */
        public boolean isWords() {
            return !cited && explanation == null;
        }

        private boolean isSure() {
            return !flagged && !withdrawn && !gone;
        }
    }

    /** The same, piece by piece marked as being in English. */
    Prose untranslated() {
        return new Prose(paragraphs.stream()
                .map(paragraph -> new Paragraph(
                        paragraph.segments().stream().map(Segment::untranslated).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The words alone, for data files. */
    public String plain() {
        return plain(paragraphs.stream());
    }

    /** The words for descriptions: without the paragraphs that cite a figure in doubt or gone. */
    public String sure() {
        return plain(paragraphs.stream().filter(Paragraph::isSure));
    }

    private static String plain(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::plain).collect(Collectors.joining(" "));
    }
}
