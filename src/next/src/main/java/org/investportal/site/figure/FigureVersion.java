package org.investportal.site.figure;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.wording.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Change of a figure by one edition.
 *
 * @param edition the edition
 * @param kind why it was part of it, in a word or two
 * @param reason the public reason
 * @param stated what the figure said from then on; nothing if it was taken out
 */
public record FigureVersion(
        Link edition,
        Moment when,
        String kind,
        @Nullable String reason,
        @Nullable Stated stated) {

    /**
     * Content of a figure in an edition.
     *
     * @param kinds what it is, in words, if it is not simply a measured value
     * @param href its page as that edition had it; none in a preview
     */
    public record Stated(
            String value,
            String period,
            String area,
            List<String> kinds,
            boolean flagged,
            boolean withdrawn,
            @Nullable String href) {}
}
