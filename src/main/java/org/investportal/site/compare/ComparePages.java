package org.investportal.site.compare;

import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageMoved;
import org.investportal.site.part.ChartPanels;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.Compared;
import org.investportal.site.part.FigureRecord;
import org.investportal.site.part.FigureRecords;
import org.investportal.site.part.NotComparable;
import org.investportal.web.Link;
import org.investportal.wording.Rendering;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartFile;
import org.springframework.stereotype.Component;

/** Makes the page where figures are compared, and the figures of its files. */
@Component
public class ComparePages {

    /** A header of an answer has not room for more than servers take, 8 KB with all others. */
    private static final int LONGEST_SENT_BACK = 4_000;

    private static final int NAMED_IN_A_TITLE = 3;

    private final PageContext context;

    ComparePages(PageContext context) {
        this.context = context;
    }

    /** The page for what was asked; {@link PageMoved} where it was asked for in another form than the one that it has. */
    public ComparePage at(int edition, CompareAddress address, String query, Language language) {
        if (!query.equals(address.query()) && address.query().length() <= LONGEST_SENT_BACK) {
            throw PageMoved.to(address.at(CompareAddress.PATH));
        }
        Comparing comparing = comparing(edition, address, language);
        return address.isEmpty() ? begin(comparing) : compared(comparing);
    }

    private Comparing comparing(int edition, CompareAddress address, Language language) {
        return new Comparing(context.rendering(context.view(edition).everything(), language), address);
    }

    private ComparePage begin(Comparing comparing) {
        Rendering rendering = comparing.rendering();
        return new ComparePage(
                context.head(
                        rendering,
                        rendering.message("comparing.name"),
                        rendering.message("comparing.lead"),
                        CompareAddress.PATH),
                context.frame(rendering, CompareAddress.PATH),
                comparing.form(),
                null,
                comparing.ready(),
                comparing.sectors());
    }

    private ComparePage compared(Comparing comparing) {
        Rendering rendering = comparing.rendering();
        List<String> names =
                comparing.indicators().stream().map(rendering::name).toList();
        return new ComparePage(
                context.headOfCopy(
                        rendering, title(rendering, names), rendering.message("comparing.lead"), CompareAddress.PATH),
                context.frame(
                        rendering, CompareAddress.PATH, comparing.address().at(CompareAddress.PATH)),
                comparing.form(),
                names.isEmpty() ? null : result(comparing),
                List.of(),
                null);
    }

    private static String title(Rendering rendering, List<String> names) {
        return names.isEmpty()
                ? rendering.message("comparing.name")
                : rendering.message(
                        "comparing.title",
                        names.stream()
                                .limit(NAMED_IN_A_TITLE)
                                .collect(Collectors.joining(rendering.message("list.separator"))));
    }

    private Compared result(Comparing comparing) {
        Rendering rendering = comparing.rendering();
        String found = String.valueOf(comparing.found().size());
        String address = comparing.address().at(CompareAddress.PATH);
        return new Compared(
                rendering.message(
                        "comparing.count", String.valueOf(comparing.shown().size())),
                comparing.isCut() ? rendering.message("comparing.cut", found) : null,
                comparing.tables(),
                comparing.without(),
                new Link(context.absolute(rendering, address), address),
                new Link(
                        rendering.message(comparing.isCut() ? "comparing.csv-all" : "comparing.csv", found),
                        comparing.address().at(CompareAddress.FIGURES)));
    }

    /**
     * The one picture of all figures that were asked for; {@link NotComparable} where they have none together, or where the page says that
     * something is wrong.
     */
    public ChartFile chart(int edition, CompareAddress address, Language language) {
        Comparing comparing = sound(edition, address, language);
        Rendering rendering = comparing.rendering();
        ChartPanels panels = comparing.panels(path -> context.absolute(rendering, path));
        Chart chart = panels.picture(comparing.found());
        List<String> credits = Stream.concat(
                        panels.panel(chart).places().stream()
                                .map(place -> rendering.message("place.label", place.source(), place.where()))
                                .distinct()
                                .map(place ->
                                        rendering.message("chart.credit", rendering.message("chart.source"), place)),
                        Stream.of(
                                rendering.message(
                                        "place.label", PageContext.siteName(rendering), rendering.edition(edition)),
                                context.absolute(rendering, address.at(CompareAddress.PATH))))
                .toList();
        return ChartFile.of(chart, credits);
    }

    /**
     * The figures of the page as records, in its order, and then those that it has no room for, since a file has; {@link NotComparable}
     * where the page says that something is wrong.
     */
    public List<FigureRecord> records(int edition, CompareAddress address, Language language) {
        Comparing comparing = sound(edition, address, language);
        return FigureRecords.of(comparing.rendering(), comparing.all());
    }

    private Comparing sound(int edition, CompareAddress address, Language language) {
        Comparing comparing = comparing(edition, address, language);
        if (address.isEmpty()) {
            throw NotComparable.because(comparing.rendering().message("comparing.no-indicator"));
        }
        List<String> mistakes = comparing.mistakes().all();
        if (!mistakes.isEmpty()) {
            throw NotComparable.because(String.join(" ", mistakes));
        }
        return comparing;
    }
}
