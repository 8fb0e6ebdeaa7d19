package org.investportal.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartFile;
import org.investportal.reconciliation.Comparability;
import org.investportal.reconciliation.Evidence;
import org.springframework.stereotype.Component;

/** Makes the page where figures are compared, and the figures of its files. */
@Component
public class ComparePages {

    /** More fill no table that anybody reads. */
    static final int MOST_FIGURES = 200;

    /** A header of an answer has not room for more than servers take, 8 KB with all others. */
    private static final int LONGEST_SENT_BACK = 4_000;

    private static final int NAMED_IN_A_TITLE = 3;

    private final PageContext context;

    ComparePages(PageContext context) {
        this.context = context;
    }

    /** What one request needs, read once. */
    private final class Choice {

        private final Rendering rendering;
        private final CompareAddress address;
        private final Comparability comparability;
        private final Comparables comparables;
        private final List<Figure> found;
        private final ComparedGroups groups;
        private final CompareMistakes mistakes;
        private final CompareForms forms;

        Choice(int edition, CompareAddress address, Language language) {
            Selection selection = context.view(edition).everything();
            Evidence evidence = Evidence.of(selection);
            this.rendering = context.rendering(selection, language);
            this.address = address;
            this.comparability = new Comparability(evidence);
            this.comparables = new Comparables(selection, evidence);
            this.found = comparables.at(comparables.bounded(address));
            this.groups = new ComparedGroups(
                    comparability, found.stream().limit(MOST_FIGURES).toList());
            this.mistakes = new CompareMistakes(rendering, comparables, address);
            this.forms = new CompareForms(rendering, comparables, address, groups, mistakes);
        }

        ComparedTables tables() {
            return new ComparedTables(rendering, groups, new ChartPanels(rendering, comparability));
        }
    }

    /** The page for what was asked; {@link PageMoved} where it was asked for in another form than the one that it has. */
    public ComparePage at(int edition, CompareAddress address, String query, Language language) {
        if (!query.equals(address.query()) && address.query().length() <= LONGEST_SENT_BACK) {
            throw PageMoved.to(address.at(CompareAddress.PATH));
        }
        Choice choice = new Choice(edition, address, language);
        return address.isEmpty() ? begin(choice) : compared(choice);
    }

    private ComparePage begin(Choice choice) {
        Rendering rendering = choice.rendering;
        return new ComparePage(
                context.head(
                        rendering,
                        rendering.message("comparing.name"),
                        rendering.message("comparing.lead"),
                        CompareAddress.PATH),
                context.frame(rendering, CompareAddress.PATH),
                choice.forms.form(),
                null,
                new ReadyComparisons(rendering, choice.comparables, choice.comparability).all(),
                new SectorLines(rendering, choice.comparability).all());
    }

    private ComparePage compared(Choice choice) {
        Rendering rendering = choice.rendering;
        List<String> names = choice.forms.compared().stream().map(rendering::name).toList();
        String title = names.isEmpty()
                ? rendering.message("comparing.name")
                : rendering.message(
                        "comparing.title",
                        names.stream()
                                .limit(NAMED_IN_A_TITLE)
                                .collect(Collectors.joining(rendering.message("list.separator"))));
        return new ComparePage(
                context.headOfCopy(rendering, title, rendering.message("comparing.lead"), CompareAddress.PATH),
                context.frame(rendering, CompareAddress.PATH),
                choice.forms.form(),
                names.isEmpty() ? null : result(choice),
                List.of(),
                null);
    }

    private Compared result(Choice choice) {
        Rendering rendering = choice.rendering;
        String found = String.valueOf(choice.found.size());
        int shown = Math.min(choice.found.size(), MOST_FIGURES);
        boolean cut = shown < choice.found.size();
        Set<Long> indicators = choice.found.stream().map(Figure::indicatorId).collect(Collectors.toSet());
        String address = choice.address.at(CompareAddress.PATH);
        return new Compared(
                rendering.message("comparing.count", String.valueOf(shown)),
                cut ? rendering.message("comparing.cut", found) : null,
                choice.tables().all(),
                choice.forms.compared().stream()
                        .filter(indicator -> !indicators.contains(indicator))
                        .map(rendering::name)
                        .toList(),
                new Link(context.absolute(address), address),
                new Link(
                        rendering.message(cut ? "comparing.csv-all" : "comparing.csv", found),
                        choice.address.at(CompareAddress.FIGURES)));
    }

    /**
     * The one picture of all figures of the page; {@link NotComparable} where they have none together, or where the page says that something
     * is wrong.
     */
    public ChartFile chart(int edition, CompareAddress address, Language language) {
        Choice choice = sound(edition, address, language);
        Rendering rendering = choice.rendering;
        ChartPanels panels = new ChartPanels(rendering, choice.comparability, context::absolute);
        Chart chart = panels.picture(choice.found);
        List<String> credits = Stream.concat(
                        panels.panel(chart).places().stream()
                                .map(PrintedPlace::label)
                                .map(place ->
                                        rendering.message("chart.credit", rendering.message("chart.source"), place)),
                        Stream.of(rendering.edition(edition), context.absolute(address.at(CompareAddress.PATH))))
                .toList();
        return ChartFile.of(chart, credits);
    }

    /**
     * The figures of the page as records, in its order, and then those that it has no room for, since a file has; {@link NotComparable}
     * where the page says that something is wrong.
     */
    public List<FigureRecord> records(int edition, CompareAddress address, Language language) {
        Choice choice = sound(edition, address, language);
        return FigureRecords.of(
                choice.rendering,
                Stream.concat(
                        choice.groups.all().stream().flatMap(List::stream),
                        choice.found.stream().skip(MOST_FIGURES)));
    }

    private Choice sound(int edition, CompareAddress address, Language language) {
        Choice choice = new Choice(edition, address, language);
        if (address.isEmpty()) {
            throw NotComparable.because(choice.rendering.message("comparing.no-indicator"));
        }
        List<String> mistakes = choice.mistakes.all();
        if (!mistakes.isEmpty()) {
            throw NotComparable.because(String.join(" ", mistakes));
        }
        return choice;
    }
}
