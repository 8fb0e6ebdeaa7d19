package org.investportal.site.glossary;

import java.util.List;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.web.Link;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/** Terms that the pages use, with their meanings, in the order in which people look them up. */
public record GlossaryPage(Head head, Frame frame, List<Entry> entries) {

    /**
     * A term.
     *
     * @param also how else it is written
     * @param used the sectors and indicators whose words use it
     */
    public record Entry(
            String fragment, String name, @Nullable String also, Prose meaning, List<Link> used) {}
}
