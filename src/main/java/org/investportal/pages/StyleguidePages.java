package org.investportal.pages;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of all components. It is put together from the pages that they belong to, so that nothing in it is invented. */
@Component
public class StyleguidePages {

    public static final String PATH = "/styleguide";

    /** As they stand in the file of tokens. */
    private static final List<String> COLOURS = List.of(
            "paper",
            "surface",
            "ink",
            "ink-soft",
            "line",
            "edge",
            "water",
            "water-deep",
            "water-pale",
            "doubt",
            "doubt-pale",
            "seal",
            "night",
            "night-ink",
            "night-soft",
            "night-line");

    private final PageContext context;
    private final HomePages homes;
    private final SectorPages sectors;
    private final FigurePages figures;
    private final ChecksPages checks;
    private final EditionPages editions;

    StyleguidePages(
            PageContext context,
            HomePages homes,
            SectorPages sectors,
            FigurePages figures,
            ChecksPages checks,
            EditionPages editions) {
        this.context = context;
        this.homes = homes;
        this.sectors = sectors;
        this.figures = figures;
        this.checks = checks;
        this.editions = editions;
    }

    public StyleguidePage at(int edition, Language language) {
        Rendering rendering = context.rendering(context.view(edition).overview(), language);
        List<SectorPage> shown = context.frame(rendering, PATH).sectors().stream()
                .map(link -> sectors.at(edition, link.href(), language))
                .toList();
        List<FigureRow> rows = rows(shown);
        ChecksPage checked = checks.at(edition, 1, language);
        String name = rendering.message("styleguide");
        return new StyleguidePage(
                context.errorHead(rendering, name),
                context.frame(rendering, PATH),
                COLOURS,
                homes.at(edition, language).sectors().stream().limit(2).toList(),
                rows,
                shown.stream().flatMap(sector -> sector.charts().stream()).toList(),
                named(shown),
                shown.stream().flatMap(sector -> notes(sector, rows)).limit(3).toList(),
                checked.groups().stream().map(group -> group.findings().get(0)).toList(),
                checked.counts(),
                checked.terms(),
                rows.isEmpty() ? null : figures.at(edition, rows.get(0).href(), language),
                rows.isEmpty() ? List.of() : standings(edition, rows.get(0), rendering, language),
                changed(edition, language),
                editions.all(edition, 1, language).editions().stream().limit(2).toList(),
                new Paging(PATH, PATH),
                new StyleguidePage.Banner(
                        rendering.message("preview.banner", String.valueOf(1)),
                        rendering.message("preview.back"),
                        PATH),
                List.of(
                        field(rendering, "email", "sign-in.email", "ask@example.org", null),
                        field(rendering, "password", "sign-in.password", "", "sign-in.password.missing")),
                List.of(new Link(rendering.message("sign-in.password.missing"), "#password")));
    }

    private static StyleguidePage.TypedField field(
            Rendering rendering, String name, String label, String value, @Nullable String mistake) {
        return new StyleguidePage.TypedField(
                name, rendering.message(label), value, mistake == null ? null : rendering.message(mistake));
    }

    /** A plain one, one that is planned, one in doubt, one whose period was inferred. */
    private static List<FigureRow> rows(List<SectorPage> sectors) {
        List<Predicate<FigureRow>> kinds = List.of(
                row -> !row.flagged() && !row.target() && !row.withdrawn() && row.exact() != null,
                FigureRow::target,
                FigureRow::flagged,
                FigureRow::withdrawn,
                row -> row.periodRemark() != null);
        return kinds.stream()
                .flatMap(kind -> sectors.stream()
                        .flatMap(sector -> sector.topics().stream())
                        .flatMap(topic -> topic.rows().stream())
                        .filter(kind)
                        .limit(1))
                .distinct()
                .toList();
    }

    private static Stream<NoteLine> notes(SectorPage sector, List<FigureRow> rows) {
        return Stream.concat(sector.notes().stream(), rows.stream().flatMap(row -> row.notes().stream()));
    }

    private static List<NamedRow> named(List<SectorPage> sectors) {
        return sectors.stream()
                .flatMap(sector -> Stream.of(sector.organisations(), sector.policies()))
                .flatMap(rows -> rows.stream().limit(1))
                .limit(2)
                .toList();
    }

    private List<ChangedItem> changed(int edition, Language language) {
        return editions.one(edition, edition, language, null).groups().stream()
                .flatMap(group -> group.items().stream())
                .limit(1)
                .toList();
    }

    private List<Standing> standings(int edition, FigureRow row, Rendering rendering, Language language) {
        Standing latest =
                figures.asItStood(edition, row.href(), edition, language).standing();
        return latest == null
                ? List.of()
                : List.of(
                        latest,
                        new Standing(latest.place(), rendering.message("stood.withdrawn"), latest.now(), null, false));
    }
}
