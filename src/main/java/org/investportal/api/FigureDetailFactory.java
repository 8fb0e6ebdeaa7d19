package org.investportal.api;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.site.check.CheckRecordMapper;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Makes a figure with its mentions, findings and versions. */
@Component
class FigureDetailFactory {

    private final PageFrameFactory context;
    private final FigureRecordMapper records;
    private final CheckRecordMapper checks;

    FigureDetailFactory(PageFrameFactory context, FigureRecordMapper records, CheckRecordMapper checks) {
        this.context = context;
        this.records = records;
        this.checks = checks;
    }

    /** Returns the figure at that path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    FigureDetail at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).everything();
        Figure figure = context.row(selection, Figure.class, item, path);
        PageText pageText = context.rendering(selection, language);
        return new FigureDetail(
                edition,
                context.settings().license(),
                FigureObjectMapper.of(records.of(pageText, Stream.of(figure)).get(0)),
                mentions(pageText, figure),
                checks.of(item, edition, language),
                versions(edition, item, language));
    }

    private List<FigureDetail.MentionObject> mentions(PageText pageText, Figure figure) {
        Selection selection = pageText.selection();
        return selection.readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing(Reading::role)
                        .thenComparing(reading ->
                                selection.mention(reading.mentionId()).locator()))
                .map(reading -> mention(pageText, reading, selection.mention(reading.mentionId())))
                .toList();
    }

    private FigureDetail.MentionObject mention(PageText pageText, Reading reading, Mention mention) {
        Selection selection = pageText.selection();
        Source source = selection.get(Source.class, mention.sourceId());
        return new FigureDetail.MentionObject(
                reading.role().code(),
                source.slug(),
                UntranslatedMark.inFile(pageText.name(source.item())),
                mention.locator().paragraph(),
                mention.locator().sentence(),
                mention.locator().ordinal(),
                mention.token(),
                mention.attributedTo(),
                selection.quoted(mention).orElse(null),
                context.absolute(
                        pageText, new FigureRowMapper(pageText).place(mention).href()));
    }

    private List<FigureDetail.VersionObject> versions(int edition, long figure, Language language) {
        return context.view(edition).history().entriesOf(figure, language).stream()
                .map(entry -> version(entry, language))
                .toList();
    }

    private FigureDetail.VersionObject version(PublicEntry entry, Language language) {
        PageText then = context.rendering(context.view(entry.edition()).shown(), language);
        Optional<Figure> figure = then.selection().find(Figure.class, entry.item());
        return new FigureDetail.VersionObject(
                entry.edition(),
                then.moment(entry.publishedAt()).machine(),
                entry.kind().code(),
                entry.reason(),
                figure.map(row -> FigureObjectMapper.of(
                                records.of(then, Stream.of(row)).get(0), FigureColumn.NUMBERS_AND_CODES))
                        .orElse(null),
                figure.map(row -> PublicPath.edition(entry.edition())
                                + then.selection().address(row.item()))
                        .map(path -> context.absolute(then, path))
                        .orElse(null));
    }
}
