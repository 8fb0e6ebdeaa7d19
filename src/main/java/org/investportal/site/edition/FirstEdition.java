package org.investportal.site.edition;

import org.investportal.site.page.EditionFileLinks;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.Paging;
import org.investportal.site.page.Term;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Chronicle;
import org.investportal.catalogue.EditionLine;
import org.investportal.catalogue.EntryCount;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the first edition: it changed nothing, so the page says what it began with. */
@Component
public class FirstEdition {

    public static final int NUMBER = 1;

    private final PageContext context;

    FirstEdition(PageContext context) {
        this.context = context;
    }

    EditionPage page(EditionLine line, int current, Language language, @Nullable EditionCheck check) {
        Chronicle chronicle = context.view(current).history().of(figures(language));
        Rendering first = context.rendering(chronicle.at(NUMBER), language);
        Rendering rendering = context.rendering(chronicle.at(current), language);
        return new EditionPage(
                new EditionHead(context, rendering, line).ofPage(1),
                context.frame(rendering, PublicPaths.edition(NUMBER)),
                EditionHead.way(rendering),
                rendering.edition(NUMBER),
                rendering.moment(line.publishedAt()),
                PageContext.summary(rendering, line),
                check(rendering, check),
                List.of(),
                Paging.NONE,
                begun(rendering),
                sectors(first),
                EditionFileLinks.of(NUMBER, rendering));
    }

    private List<Long> figures(Language language) {
        return context.view(NUMBER).history().entries(language).stream()
                .filter(entry -> entry.what() == ItemKind.FIGURE)
                .map(PublicEntry::item)
                .toList();
    }

    static EditionPage.@Nullable Check check(Rendering rendering, @Nullable EditionCheck check) {
        return check == null
                ? null
                : new EditionPage.Check(
                        rendering.message("edition.check." + check.outcome().code(), String.valueOf(check.numbers())),
                        rendering.moment(check.at()),
                        check.outcome().code().equals("failed"));
    }

    private List<Term> begun(Rendering rendering) {
        return context.view(NUMBER).history().counts(List.of(NUMBER)).stream()
                .sorted(Comparator.comparing(EntryCount::what))
                .map(count -> new Term(rendering.message("item-kind", count.what()), String.valueOf(count.count())))
                .toList();
    }

    private static List<EditionPage.SectorFigures> sectors(Rendering first) {
        return first.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new EditionPage.SectorFigures(
                        "sector-" + sector.slug(),
                        first.name(sector.item()),
                        indicators(first.selection(), sector)
                                .flatMap(indicator -> first.selection().figuresOf(indicator.item()).stream())
                                .map(figure -> begun(first, figure))
                                .toList()))
                .filter(sector -> !sector.figures().isEmpty())
                .toList();
    }

    private static Stream<Indicator> indicators(Selection selection, Sector sector) {
        Comparator<Indicator> order = Comparator.comparing((Indicator indicator) ->
                        selection.get(Topic.class, indicator.topicId()).position())
                .thenComparing(Indicator::position);
        return selection.all(Indicator.class).stream()
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() == sector.item())
                        .isPresent())
                .sorted(order);
    }

    private static EditionPage.Begun begun(Rendering first, Figure figure) {
        String text = first.message(
                "figure.read",
                first.name(figure.indicatorId()),
                first.name(figure.areaId()),
                first.period(figure),
                first.value(figure));
        String stood = PublicPaths.edition(NUMBER) + first.selection().address(figure.item());
        return new EditionPage.Begun(new Link(text, stood), figure.status() == Status.FLAGGED);
    }
}
