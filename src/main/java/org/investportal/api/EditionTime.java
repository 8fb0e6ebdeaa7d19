package org.investportal.api;

import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.MomentWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the time at which an edition was published, as the data files do. */
@Component
class EditionTime {

    private final PageFrameFactory context;
    private final MomentWording moments;

    EditionTime(PageFrameFactory context, MomentWording moments) {
        this.context = context;
        this.moments = moments;
    }

    /** Returns the time; null before the first edition. */
    @Nullable
    String of(int edition) {
        PublishedEditionSummary line = context.line(edition, Language.EN);
        return line == null ? null : of(line);
    }

    String of(PublishedEditionSummary line) {
        return moments.of(line.publishedAt(), Language.EN).machine();
    }
}
