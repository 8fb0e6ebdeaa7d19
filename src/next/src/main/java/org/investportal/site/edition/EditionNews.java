package org.investportal.site.edition;

import java.util.List;
import java.util.Objects;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.wording.Moment;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Lists the latest editions on pages about everything. */
@Component
public class EditionNews {

    private static final int LATEST = 3;

    private final Editions editions;
    private final ChangeCount.Index counts;

    EditionNews(Editions editions, ChangeCount.Index counts) {
        this.counts = counts;
        this.editions = editions;
    }

    /** An edition, with its summary or how much it changed. */
    public record Line(Link edition, Moment when, String summary) {}

    /** Returns the latest editions up to the one of the page, newest first. */
    public List<Line> of(PageText pageText) {
        int shown = pageText.content().edition().number();
        return editions.all().stream()
                .filter(edition -> edition.number() <= shown)
                .limit(LATEST)
                .map(edition -> line(pageText, edition))
                .toList();
    }

    private Line line(PageText pageText, Edition edition) {
        return new Line(
                new Link(pageText.edition(edition.number()), PublicPath.edition(edition.number())),
                pageText.moment(edition.publishedAt()),
                Objects.requireNonNullElseGet(
                        edition.summary().in(pageText.language()),
                        () -> counts.of(edition.number()).in(pageText)));
    }
}
