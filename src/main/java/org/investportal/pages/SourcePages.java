package org.investportal.pages;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of sources. */
@Component
public class SourcePages {

    private final PageContext context;

    SourcePages(PageContext context) {
        this.context = context;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SourcePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).source(item);
        Rendering rendering = context.rendering(selection, language);
        return page(rendering, context.row(selection, Source.class, item, path), path);
    }

    private SourcePage page(Rendering rendering, Source source, String path) {
        long item = source.item();
        Prose summary = rendering.prose(item, TextField.SUMMARY);
        List<Mention> mentions = mentions(rendering.selection(), item);
        Map<Long, List<Reading>> readings = readings(rendering.selection());
        return new SourcePage(
                context.head(rendering, rendering.name(item), summary.sure(), path),
                context.frame(rendering, path),
                rendering.name(item),
                summary,
                rendering.notes(item),
                rendering.periods().of(source.published(), rendering.language()),
                source.sha256(),
                mentions.size(),
                leftOut(mentions, readings),
                paragraphs(rendering, source, mentions, readings));
    }

    /** Figures that it prints bring along where other sources print them. */
    private static List<Mention> mentions(Selection selection, long source) {
        return selection.mentions().stream()
                .filter(mention -> mention.sourceId() == source)
                .toList();
    }

    private static Map<Long, List<Reading>> readings(Selection selection) {
        return selection.all(Reading.class).stream().collect(groupingBy(Reading::mentionId));
    }

    private static int leftOut(List<Mention> mentions, Map<Long, List<Reading>> readings) {
        return (int) mentions.stream()
                .flatMap(mention -> readings.getOrDefault(mention.id(), List.of()).stream())
                .filter(reading -> reading.leftOut() != null)
                .count();
    }

    private static List<SourcePage.Paragraph> paragraphs(
            Rendering rendering, Source source, List<Mention> printed, Map<Long, List<Reading>> readings) {
        Map<Integer, List<Mention>> mentions =
                printed.stream().collect(groupingBy(mention -> mention.locator().paragraph()));
        FigureRows figures = new FigureRows(rendering);
        return IntStream.rangeClosed(1, source.paragraphs())
                .mapToObj(number -> new SourcePage.Paragraph(
                        "p" + number,
                        rendering.message("place.paragraph", String.valueOf(number)),
                        mentions.getOrDefault(number, List.of()).stream()
                                .map(mention -> number(
                                        rendering,
                                        figures.place(mention),
                                        mention,
                                        readings.getOrDefault(mention.id(), List.of())))
                                .toList()))
                .toList();
    }

    private static SourcePage.PrintedNumber number(
            Rendering rendering, PrintedPlace place, Mention mention, List<Reading> readings) {
        return new SourcePage.PrintedNumber(
                mention.locator().fragment(),
                mention.token(),
                place.where(),
                mention.attributedTo(),
                readings.stream()
                        .map(reading -> line(rendering, place, reading))
                        .toList());
    }

    private static ReadingLine line(Rendering rendering, PrintedPlace place, Reading reading) {
        Link figure = figure(rendering, reading.figureId());
        return new ReadingLine(
                place, role(rendering, reading, figure != null), figure, named(rendering, reading.namedId()));
    }

    private static String role(Rendering rendering, Reading reading, boolean stands) {
        LeftOut reason = reading.leftOut();
        if (reason != null) {
            return rendering.message("left-out", reason);
        }
        String role = rendering.message("role", reading.role());
        return stands ? role : rendering.message("role-of-gone", role);
    }

    /** None for a number left out, nor for a figure that is gone. */
    private static @Nullable Link figure(Rendering rendering, @Nullable Long item) {
        return item == null
                ? null
                : rendering
                        .selection()
                        .find(Figure.class, item)
                        .map(figure -> read(rendering, figure))
                        .orElse(null);
    }

    private static Link read(Rendering rendering, Figure figure) {
        String text = rendering.message(
                "figure.read",
                rendering.name(figure.indicatorId()),
                rendering.name(figure.areaId()),
                rendering.period(figure),
                rendering.value(figure));
        return new Link(text, rendering.selection().address(figure.item()));
    }

    /** A claim has no name; it is what it says. */
    private static @Nullable String named(Rendering rendering, @Nullable Long item) {
        if (item == null) {
            return null;
        }
        return rendering.selection().find(Claim.class, item).isPresent()
                ? rendering.prose(item, TextField.SUMMARY).plain()
                : rendering.name(item);
    }
}
