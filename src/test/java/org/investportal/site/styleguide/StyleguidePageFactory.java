package org.investportal.site.styleguide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.site.check.ChecksPage;
import org.investportal.site.check.ChecksPageFactory;
import org.investportal.site.edition.ChangedItem;
import org.investportal.site.edition.EditionPage;
import org.investportal.site.edition.EditionPageFactory;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.PastEditionNotice;
import org.investportal.site.glossary.GlossaryPageFactory;
import org.investportal.site.home.HomePageFactory;
import org.investportal.site.index.IndexPageFactory;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.Paging;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureTable;
import org.investportal.site.part.FindingLine;
import org.investportal.site.part.NamedRow;
import org.investportal.site.sector.SectorPage;
import org.investportal.site.sector.SectorPageFactory;
import org.investportal.site.sector.SourceLine;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.wording.NoteLine;
import org.investportal.wording.PageText;
import org.springframework.boot.test.context.TestComponent;

/** Makes the page of all components. It is put together from the pages that they belong to, so that nothing in it is invented. */
@TestComponent
class StyleguidePageFactory {

    static final String PATH = "/styleguide";

    /** Colours in the order of the file of design tokens. */
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
            "night-soft");

    private final PageFrameFactory context;
    private final HomePageFactory homes;
    private final SectorPageFactory sectors;
    private final FigurePageFactory figures;
    private final ChecksPageFactory checks;
    private final EditionPageFactory editions;
    private final GlossaryPageFactory glossaries;
    private final IndexPageFactory indexes;

    StyleguidePageFactory(
            PageFrameFactory context,
            HomePageFactory homes,
            SectorPageFactory sectors,
            FigurePageFactory figures,
            ChecksPageFactory checks,
            EditionPageFactory editions,
            GlossaryPageFactory glossaries,
            IndexPageFactory indexes) {
        this.context = context;
        this.homes = homes;
        this.sectors = sectors;
        this.figures = figures;
        this.checks = checks;
        this.editions = editions;
        this.glossaries = glossaries;
        this.indexes = indexes;
    }

    StyleguidePage at(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).overview(), language);
        List<SectorPage> shown = shown(pageText, language);
        List<FigureRow> rows = rows(shown);
        ChecksPage checked = checks.at(edition, 1, language);
        return new StyleguidePage(
                context.errorHead(pageText, language == Language.ZH ? "样式指南" : "Style guide"),
                context.frame(pageText, PATH),
                COLOURS,
                homes.at(edition, language).sectors().stream().limit(2).toList(),
                new FigureTable(rows, sources(shown)),
                some(shown, SectorPage::charts, 4),
                some(shown, SectorPage::terms, 2),
                named(shown),
                some(shown, sector -> notes(sector, rows), 3),
                findings(checked),
                checked.counts(),
                checked.terms(),
                glossaries.at(edition, language).entries().stream().limit(1).toList(),
                indexes.at(edition, 1, language).groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .limit(4)
                        .toList(),
                rows.isEmpty() ? null : figures.at(edition, rows.get(0).href(), language),
                rows.isEmpty() ? List.of() : standings(edition, rows.get(0), pageText, language),
                changed(edition, language),
                editions.all(edition, 1, language).editions().stream().limit(2).toList(),
                form(pageText));
    }

    /** One of each verdict. */
    private static List<FindingLine> findings(ChecksPage checked) {
        Set<String> seen = new HashSet<>();
        return checked.groups().stream()
                .flatMap(group -> group.findings().stream())
                .filter(finding -> seen.add(finding.verdict()))
                .toList();
    }

    private static StyleguidePage.Form form(PageText pageText) {
        FormValidation formValidation = new FormValidation();
        formValidation.add("password", pageText.message("sign-in.password.missing"));
        return new StyleguidePage.Form(
                new Paging(PATH, PATH),
                banner(pageText),
                InputField.of("email", "ask@example.org", formValidation),
                InputField.secret("password", formValidation),
                formValidation.links());
    }

    private List<SectorPage> shown(PageText pageText, Language language) {
        return context.frame(pageText, PATH).sectors().stream()
                .map(link -> sectors.at(pageText.selection().edition(), link.href(), language))
                .toList();
    }

    private static StyleguidePage.Banner banner(PageText pageText) {
        return new StyleguidePage.Banner(
                pageText.message("preview"),
                pageText.message("preview.banner", String.valueOf(1)),
                pageText.message("preview.back"),
                PATH);
    }

    /** A plain one, one that is planned, one in doubt, one whose period was inferred. */
    private static List<FigureRow> rows(List<SectorPage> sectors) {
        List<Predicate<FigureRow>> kinds = List.of(
                row -> !row.flagged() && row.kinds().isEmpty() && !row.withdrawn() && row.exact() != null,
                row -> !row.kinds().isEmpty(),
                FigureRow::flagged,
                FigureRow::withdrawn,
                row -> row.periodRemark() != null);
        return kinds.stream()
                .flatMap(kind -> sectors.stream()
                        .flatMap(sector -> sector.topics().stream())
                        .flatMap(topic -> topic.table().rows().stream())
                        .filter(kind)
                        .limit(1))
                .distinct()
                .toList();
    }

    private static List<Link> sources(List<SectorPage> sectors) {
        return sectors.stream()
                .flatMap(sector -> sector.sources().stream())
                .map(SourceLine::link)
                .distinct()
                .toList();
    }

    private static <T> List<T> some(List<SectorPage> sectors, Function<SectorPage, List<T>> part, int most) {
        return sectors.stream()
                .flatMap(sector -> part.apply(sector).stream())
                .limit(most)
                .toList();
    }

    private static List<NoteLine> notes(SectorPage sector, List<FigureRow> rows) {
        return Stream.concat(sector.notes().stream(), rows.stream().flatMap(row -> row.notes().stream()))
                .toList();
    }

    private static List<NamedRow> named(List<SectorPage> sectors) {
        return sectors.stream()
                .flatMap(sector ->
                        Stream.of(sector.named().organisations(), sector.named().policies()))
                .flatMap(rows -> rows.stream().limit(1))
                .limit(2)
                .toList();
    }

    /** One change alone, and two as if they had one reason. */
    private List<EditionPage.ReasonGroup> changed(int edition, Language language) {
        List<EditionPage.ReasonGroup> reasons = editions.one(edition, 1, edition, language, null).groups().stream()
                .flatMap(group -> group.reasons().stream())
                .toList();
        List<ChangedItem> items =
                reasons.stream().flatMap(alike -> alike.items().stream()).toList();
        return items.size() < 3
                ? List.of()
                : List.of(part(reasons.get(0), items.subList(0, 1)), part(reasons.get(0), items.subList(1, 3)));
    }

    private static EditionPage.ReasonGroup part(EditionPage.ReasonGroup alike, List<ChangedItem> items) {
        return new EditionPage.ReasonGroup(alike.kind(), alike.reason(), String.valueOf(items.size()), items);
    }

    private List<PastEditionNotice> standings(int edition, FigureRow row, PageText pageText, Language language) {
        PastEditionNotice latest =
                figures.asItStood(edition, row.href(), edition, language).standing();
        return latest == null
                ? List.of()
                : List.of(
                        latest,
                        new PastEditionNotice(
                                latest.place(), pageText.message("stood.withdrawn"), latest.now(), null, false, false));
    }
}
