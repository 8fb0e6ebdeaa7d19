package org.investportal.site.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.ChangeCountWording;
import org.investportal.site.edition.FirstEditionPageFactory;
import org.investportal.site.home.AboutPageFactory.NewsLine;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.NumberChangeCheck;
import org.investportal.wording.PageText;

/** Makes the list of the latest editions. */
final class NewsFactory {

    private static final int LATEST_EDITIONS = 3;

    /** Editions before these are no news. */
    private static final int RECENT_EDITIONS = 20;

    private final PageFrameFactory context;
    private final PageText pageText;

    NewsFactory(PageFrameFactory context, PageText pageText) {
        this.context = context;
        this.pageText = pageText;
    }

    /** Returns the latest editions that changed figures, and the latest that did not, newest first; none in a preview, whose edition is not published. */
    List<NewsLine> at(int edition) {
        Map<Boolean, List<Integer>> byNumbers = IntStream.iterate(edition, number -> number > 0, number -> number - 1)
                .limit(pageText.isPreview() ? 0 : RECENT_EDITIONS)
                .boxed()
                .collect(Collectors.partitioningBy(number -> changesNumbers(number, pageText.language())));
        List<Integer> figures = byNumbers.getOrDefault(true, List.of());
        List<Integer> words = byNumbers.getOrDefault(false, List.of());
        return Stream.concat(
                        figures.stream().limit(LATEST_EDITIONS), words.stream().limit(1))
                .sorted(Comparator.reverseOrder())
                .map(number -> context.edition(number, edition, pageText.language()))
                .map(line -> newsLine(line, figures.contains(line.number())))
                .toList();
    }

    /** Returns the summary of an edition that changed numbers, else how much it changed. */
    private NewsLine newsLine(PublishedEditionSummary line, boolean changesFigures) {
        String summary = changesFigures && line.isIn(pageText.language()) ? line.summary() : null;
        return new NewsLine(
                new Link(pageText.edition(line.number()), PublicPath.edition(line.number())),
                pageText.moment(line.publishedAt()),
                Objects.requireNonNullElseGet(
                        summary,
                        () -> ChangeCountWording.of(
                                context,
                                pageText,
                                line.number(),
                                context.view(line.number()).history().entries(pageText.language()))));
    }

    private boolean changesNumbers(int edition, Language language) {
        if (edition == FirstEditionPageFactory.NUMBER) {
            return true;
        }
        NumberChangeCheck check = new NumberChangeCheck(
                context.view(edition - 1).shown(), context.view(edition).shown());
        return context.view(edition).history().entries(language).stream().anyMatch(check::isChanged);
    }
}
