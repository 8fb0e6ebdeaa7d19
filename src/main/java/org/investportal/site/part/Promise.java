package org.investportal.site.part;

import java.util.List;
import org.investportal.wording.Prose;
import org.investportal.wording.ProseSection;

/**
 * The summary of the home page or of a sector, which opens it.
 *
 * @param title its first heading, which is that of the page; empty if the page has its name for a heading
 */
public record Promise(List<Prose.Segment> title, Prose lead) {

    public static Promise of(Prose summary) {
        List<ProseSection> sections = ProseSection.of(summary);
        return new Promise(
                sections.stream()
                        .skip(1)
                        .limit(1)
                        .flatMap(section -> section.title().stream())
                        .toList(),
                new Prose(sections.stream()
                        .flatMap(section -> section.words().paragraphs().stream())
                        .toList()));
    }
}
