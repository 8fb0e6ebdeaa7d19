package org.investportal.site.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.History;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** Words the changes of an edition: the content of each item before and after. */
public final class ChangedItemMapper {

    private final PageFrameFactory context;
    private final Language language;
    private final Selection now;
    private final ItemAddressFinder addresses;

    /** @param current the edition that readers are served, to which links lead */
    public ChangedItemMapper(PageFrameFactory context, Language language, int current) {
        this.context = context;
        this.language = language;
        this.now = at(current);
        this.addresses = new ItemAddressFinder(now);
    }

    public ChangedItem of(PublicEntry entry) {
        int edition = entry.edition();
        PageText before = rendering(edition - 1);
        PageText since = rendering(edition);
        Optional<? extends Row> old = row(at(edition - 1), entry);
        Optional<? extends Row> young = row(at(edition), entry);
        PageText last = young.isPresent() ? since : before;
        Optional<? extends Row> row = young.isPresent() ? young : old;
        Optional<String> value = row.map(found -> value(last, found));
        return new ChangedItem(
                "item-" + entry.item() + "-" + edition,
                row.map(found -> title(last, found)).orElseGet(() -> since.name(entry.item())),
                row(now, entry).flatMap(this::page).orElse(null),
                stood(edition, young),
                new Link(since.edition(edition), PublicPath.edition(edition)),
                since.moment(entry.publishedAt()),
                since.message("entry-kind", entry.kind()),
                UntranslatedMark.unless(entry.isTranslated(), entry.reason()),
                has(young, Status.FLAGGED),
                has(young, Status.WITHDRAWN),
                value.orElse(null),
                value.flatMap(stated -> old.map(found -> value(before, found)).filter(said -> !said.equals(stated)))
                        .orElse(null),
                old.isPresent(),
                young.isPresent(),
                differences(before, since, said(edition - 1, old), said(edition, young)));
    }

    /** The page in Chinese compares a text in English only if there is none in Chinese; the page in English compares each language. */
    private List<Difference> differences(PageText before, PageText since, List<Statement> old, List<Statement> young) {
        ItemStatementMapper fields = new ItemStatementMapper(since);
        Set<String> translated = Stream.of(old, young)
                .flatMap(List::stream)
                .filter(said -> language != Language.EN
                        && said.language() == null
                        && !said.text().isEmpty())
                .map(said -> fields.in(Language.EN, said.field()))
                .collect(Collectors.toSet());
        return new DifferenceFinder(before, since)
                .between(old, young).stream()
                        .filter(difference -> !translated.contains(difference.field()))
                        .toList();
    }

    /** Returns the address of the page that shows the item now. */
    private Optional<String> page(Row row) {
        return row instanceof Indicator ? Optional.of(now.pageOf(row.item())) : addresses.of(row);
    }

    private @Nullable String stood(int edition, Optional<? extends Row> row) {
        return row.filter(Figure.class::isInstance)
                .map(figure -> PublicPath.edition(edition) + at(edition).address(figure.item()))
                .orElse(null);
    }

    private static @Nullable String value(PageText pageText, Row row) {
        return row instanceof Figure figure ? pageText.wholeValue(figure) : null;
    }

    private List<Statement> said(int edition, Optional<? extends Row> row) {
        return row.map(found -> new ItemStatementMapper(context.rendering(at(edition), language)).of(found))
                .orElse(List.of());
    }

    static Optional<? extends Row> row(Selection selection, PublicEntry entry) {
        Class<? extends Row> kind = History.SUBJECTS.get(entry.what());
        return kind == null ? Optional.empty() : selection.find(kind, entry.item());
    }

    static String title(PageText pageText, Row row) {
        if (row instanceof Figure figure) {
            return pageText.title(figure);
        }
        return row instanceof Claim || row instanceof Passage
                ? pageText.prose(row.item(), TextField.SUMMARY).plain()
                : pageText.name(row.item());
    }

    static boolean has(Optional<? extends Row> row, Status status) {
        return row.filter(found -> status(found) == status).isPresent();
    }

    static Status status(Row row) {
        if (row instanceof Figure figure) {
            return figure.status();
        }
        return row instanceof Named named ? named.status() : Status.NORMAL;
    }

    private Selection at(int edition) {
        return context.view(edition).shown();
    }

    private PageText rendering(int edition) {
        return context.rendering(at(edition).leadingTo(now, PublicPath.edition(edition)), language);
    }
}
