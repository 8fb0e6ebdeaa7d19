package org.investportal.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words with cited figures in them, in paragraphs. */
public record Prose(List<Paragraph> paragraphs) {

    static final Prose NONE = new Prose(List.of());

    /** One paragraph, piece by piece. */
    public record Paragraph(List<Segment> segments) {}

    /** A piece of words; a cited figure leads to its page. */
    public record Segment(String text, @Nullable String href) {}

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** The words alone, for descriptions and data files. */
    public String plain() {
        return paragraphs.stream()
                .map(paragraph ->
                        paragraph.segments().stream().map(Segment::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
