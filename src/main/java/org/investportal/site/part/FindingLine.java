package org.investportal.site.part;

import java.util.List;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Result of a rule for figures, in words.
 *
 * @param verdict its code, for the style
 * @param verdictName in words
 * @param rule which rule, in words
 * @param working how it came to that
 * @param size by how much the figures miss each other; nothing where they do not, or where nothing was measured
 * @param figures those that it judges, the one that is checked first
 * @param inputs those that they were compared with
 * @param meaning what a doubt means for a reader; nothing where there is none
 * @param done what was done about a doubt; nothing where there is none
 * @param implied amounts that no source states and that follow from it
 * @param alternative the amount with which there would be no doubt, if the source meant another unit
 */
public record FindingLine(
        String verdict,
        String verdictName,
        String rule,
        String working,
        @Nullable String size,
        List<Link> figures,
        List<Link> inputs,
        @Nullable String meaning,
        @Nullable String done,
        @Nullable ImpliedLine implied,
        @Nullable AlternativeLine alternative) {

    /**
     * Amount of a figure if its source meant another unit.
     *
     * @param written the digits of the figure with the Chinese unit
     * @param amount the end of the sentence, with that amount in the language of the page
     */
    public record AlternativeLine(String written, String amount) {}

    /**
     * Amount that no source states and that follows from stated figures.
     *
     * @param label what, where and when
     * @param usual what a reader assumes of it
     * @param hard what it cannot be outside of
     */
    public record ImpliedLine(String label, String usual, String hard) {}
}
