package org.investportal.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.ChangedItem;
import org.investportal.site.edition.ChangedItemMapper;
import org.investportal.site.edition.Difference;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the list of editions, and editions with their differences from the edition before. */
@Component
class EditionDetailFactory {

    private final PageFrameFactory context;
    private final FigureRecordMapper records;
    private final EditionTime times;

    EditionDetailFactory(PageFrameFactory context, FigureRecordMapper records, EditionTime times) {
        this.context = context;
        this.records = records;
        this.times = times;
    }

    EditionList list(ListSlice slice, Language language) {
        List<PublishedEditionSummary> all =
                context.view(slice.edition()).history().editions(language);
        return new EditionList(
                all.size(),
                slice.of(all).stream().map(line -> edition(line, language)).toList(),
                slice.next(all.size()));
    }

    /** Returns the edition, or throws {@link PageNotFound} if it was not published. */
    EditionDetail one(int number, int current, ListSlice slice, Language language) {
        PublishedEditionSummary line = context.edition(number, current, language);
        List<PublicEntry> entries = context.view(number).history().entries(language);
        ChangedItemMapper items = new ChangedItemMapper(context, language, current);
        EditionList.EditionObject edition = edition(line, language);
        return new EditionDetail(
                edition.edition(),
                edition.published(),
                edition.summary(),
                edition.url(),
                entries.size(),
                slice.of(entries).stream()
                        .map(entry -> change(entry, items.of(entry), language))
                        .toList(),
                slice.next(entries.size()));
    }

    private EditionList.EditionObject edition(PublishedEditionSummary line, Language language) {
        return new EditionList.EditionObject(
                line.number(),
                times.of(line),
                line.summary(),
                context.links().absolute(PublicPath.edition(line.number()), language));
    }

    private EditionDetail.ChangeObject change(PublicEntry entry, ChangedItem item, Language language) {
        String now = item.now();
        return new EditionDetail.ChangeObject(
                entry.what().code(),
                code(entry),
                UntranslatedMark.inFile(item.title()),
                entry.kind().code(),
                entry.reason(),
                now == null ? null : context.links().absolute(now, language),
                figure(entry.item(), entry.edition() - 1, language),
                figure(entry.item(), entry.edition(), language),
                item.differences().stream()
                        .map(EditionDetailFactory::difference)
                        .toList());
    }

    /** Returns the code that the item has in the edition, or had in the edition before. */
    private @Nullable String code(PublicEntry entry) {
        Class<? extends Row> kind = History.SUBJECTS.get(entry.what());
        return kind == null
                ? null
                : Stream.of(entry.edition(), entry.edition() - 1)
                        .map(edition -> context.view(edition).shown())
                        .<Row>flatMap(selection -> selection.find(kind, entry.item()).stream())
                        .findFirst()
                        .flatMap(CodeResolver::codeOf)
                        .orElse(null);
    }

    private @Nullable Map<String, @Nullable Object> figure(long item, int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        return pageText.selection()
                .find(Figure.class, item)
                .map(row -> records.of(pageText, Stream.of(row)).get(0))
                .map(figure -> FigureObjectMapper.of(figure, FigureColumn.NUMBERS_AND_CODES))
                .orElse(null);
    }

    private static EditionDetail.DifferenceObject difference(Difference difference) {
        return new EditionDetail.DifferenceObject(
                UntranslatedMark.inFile(difference.field()),
                UntranslatedMark.inFile(difference.before().plain()),
                UntranslatedMark.inFile(difference.since().plain()));
    }
}
