package org.investportal.site.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.charts.Chart;
import org.investportal.charts.ChartFile;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.site.part.CompareAddress;
import org.investportal.site.part.ComparisonResult;
import org.investportal.site.part.FigureRecord;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NotComparable;
import org.investportal.web.Link;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Makes the page where figures are compared, and the figures of its files. */
@Component
public class ComparePageFactory {

    /** A header of an answer has not room for more than servers take, 8 KB with all others. */
    private static final int LONGEST_SENT_BACK = 4_000;

    private static final int NAMED_IN_A_TITLE = 3;

    private static final int LONGEST_PRINTED = 160;

    private final PageFrameFactory context;
    private final FigureRecordMapper records;

    ComparePageFactory(PageFrameFactory context, FigureRecordMapper records) {
        this.context = context;
        this.records = records;
    }

    /** The page for what was asked; {@link PageMoved} where it was asked for in another form than the one that it has. */
    public ComparePage at(int edition, CompareAddress address, String query, Language language) {
        if (!query.equals(address.query()) && address.query().length() <= LONGEST_SENT_BACK) {
            throw PageMoved.to(address.at(CompareAddress.PATH));
        }
        CompareRequest compareRequest = comparing(edition, address, language);
        return address.isEmpty() ? begin(compareRequest) : compared(compareRequest);
    }

    private CompareRequest comparing(int edition, CompareAddress address, Language language) {
        return new CompareRequest(context.rendering(context.view(edition).everything(), language), address);
    }

    private ComparePage begin(CompareRequest compareRequest) {
        PageText pageText = compareRequest.rendering();
        return new ComparePage(
                context.head(
                        pageText,
                        pageText.message("comparing.name"),
                        pageText.message("comparing.lead"),
                        CompareAddress.PATH),
                context.frame(pageText, CompareAddress.PATH),
                compareRequest.form(),
                null,
                compareRequest.ready(),
                compareRequest.sectors());
    }

    private ComparePage compared(CompareRequest compareRequest) {
        PageText pageText = compareRequest.rendering();
        List<String> names =
                compareRequest.indicators().stream().map(pageText::name).toList();
        return new ComparePage(
                context.headOfCopy(
                        pageText, title(pageText, names), pageText.message("comparing.lead"), CompareAddress.PATH),
                context.frame(
                        pageText, CompareAddress.PATH, compareRequest.address().at(CompareAddress.PATH)),
                compareRequest.form(),
                names.isEmpty() ? null : result(compareRequest),
                List.of(),
                null);
    }

    private static String title(PageText pageText, List<String> names) {
        return names.isEmpty()
                ? pageText.message("comparing.name")
                : pageText.message(
                        "comparing.title",
                        names.stream()
                                .limit(NAMED_IN_A_TITLE)
                                .collect(Collectors.joining(pageText.message("list.separator"))));
    }

    private ComparisonResult result(CompareRequest compareRequest) {
        PageText pageText = compareRequest.rendering();
        String found = String.valueOf(compareRequest.found().size());
        String address = compareRequest.address().at(CompareAddress.PATH);
        return new ComparisonResult(
                pageText.message(
                        "comparing.count", String.valueOf(compareRequest.shown().size())),
                compareRequest.isCut() ? pageText.message("comparing.cut", found) : null,
                compareRequest.tables(),
                compareRequest.without(),
                new Link(context.absolute(pageText, address), address),
                new Link(
                        pageText.message(compareRequest.isCut() ? "comparing.csv-all" : "comparing.csv", found),
                        compareRequest.address().at(CompareAddress.FIGURES)));
    }

    /**
     * The one picture of all figures that were asked for; {@link NotComparable} where they have none together, or where the page says that
     * something is wrong.
     */
    public ChartFile chart(int edition, CompareAddress address, Language language) {
        CompareRequest compareRequest = sound(edition, address, language);
        PageText pageText = compareRequest.rendering();
        Chart chart =
                compareRequest.panels(path -> context.absolute(pageText, path)).picture(compareRequest.found());
        String credit = pageText.message(
                "chart.credited", sources(pageText, chart), context.portal(pageText), pageText.edition(edition));
        return ChartFile.of(chart, List.of(credit, context.absolute(pageText, printed(address))));
    }

    /** Returns the sources of the figures, each with its issuer. */
    private static String sources(PageText pageText, Chart chart) {
        FigureRowMapper rows = new FigureRowMapper(pageText);
        return chart.figures().stream()
                .map(item -> pageText.selection().get(Figure.class, item))
                .flatMap(figure -> rows.mentions(figure).stream())
                .map(Mention::sourceId)
                .distinct()
                .map(source -> source(pageText, source))
                .collect(Collectors.joining(FigureRecord.BETWEEN));
    }

    private static String source(PageText pageText, long source) {
        String issuer = pageText.text(source, TextField.ISSUER);
        String name = pageText.name(source);
        return issuer == null ? name : pageText.message("chart.source-of", issuer, name);
    }

    /** Returns the address in a picture; of a long one, which is too long to type, that of all comparisons. */
    private static String printed(CompareAddress address) {
        String own = address.at(CompareAddress.PATH);
        return own.length() > LONGEST_PRINTED ? CompareAddress.PATH : own;
    }

    /**
     * The figures of the page as records, in its order, and then those that it has no room for, since a file has; {@link NotComparable}
     * where the page says that something is wrong.
     */
    public List<FigureRecord> records(int edition, CompareAddress address, Language language) {
        CompareRequest compareRequest = sound(edition, address, language);
        return records.of(compareRequest.rendering(), compareRequest.all());
    }

    private CompareRequest sound(int edition, CompareAddress address, Language language) {
        CompareRequest compareRequest = comparing(edition, address, language);
        if (address.isEmpty()) {
            throw NotComparable.because(compareRequest.rendering().message("comparing.no-indicator"));
        }
        List<String> mistakes = compareRequest.mistakes().all();
        if (!mistakes.isEmpty()) {
            throw NotComparable.because(String.join(" ", mistakes));
        }
        return compareRequest;
    }
}
