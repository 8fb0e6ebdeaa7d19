package org.investportal.site.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.investportal.wording.Prose;

/**
 * The summary of a page, which opens it.
 *
 * @param title its first heading, which is that of the page; empty if the page has its name for a heading
 * @param lead all other words, in their order
 */
public record Promise(List<Prose.Segment> title, Prose lead) {

    public static Promise of(Prose summary) {
        Optional<Prose.Paragraph> title =
                summary.paragraphs().stream().filter(Prose.Paragraph::isHeading).findFirst();
        List<Prose.Paragraph> lead = new ArrayList<>(summary.paragraphs());
        title.ifPresent(lead::remove);
        return new Promise(title.map(Prose.Paragraph::segments).orElse(List.of()), new Prose(lead));
    }
}
