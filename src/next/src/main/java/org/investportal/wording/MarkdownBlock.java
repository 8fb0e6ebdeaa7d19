package org.investportal.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A block of a text that was typed in Markdown.
 *
 * @param number the number of a line of a numbered list; otherwise 0
 */
public record MarkdownBlock(Style style, int number, List<Run> runs) {

    /** The kind of a block. */
    public enum Style {
        PARAGRAPH,
        HEADING,
        /** A heading below a heading of the same text. */
        SUBHEADING,
        /** A line of a list. */
        BULLET,
        /** A line of a numbered list. */
        NUMBER
    }

    /**
     * Words of one format.
     *
     * @param href the target, if they are a link
     */
    public record Run(String text, boolean bold, @Nullable String href) {}

    /** Returns the words without their format; a line of a numbered list keeps its number. */
    String plain() {
        return (style == Style.NUMBER ? number + ". " : "")
                + runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
