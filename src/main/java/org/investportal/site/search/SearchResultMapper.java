package org.investportal.site.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.search.FixedPage;
import org.investportal.search.MatchMarker;
import org.investportal.search.SearchHit;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** Makes the results of a search in the language of the page. */
public final class SearchResultMapper {

    private final PageText pageText;
    private final Selection selection;
    private final MatchMarker marker;

    public SearchResultMapper(PageText pageText, MatchMarker marker) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.marker = marker;
    }

    public PublicSearchPage.Result result(SearchHit hit) {
        FixedPage page = hit.page();
        return page == null ? item(Objects.requireNonNull(hit.row())) : page(page);
    }

    private PublicSearchPage.Result page(FixedPage page) {
        return result(page.path(), pageText.message(page.nameKey()), kind(ItemKind.PAGE), null, false, null);
    }

    private PublicSearchPage.Result item(Row row) {
        if (row instanceof Figure figure) {
            Indicator indicator = selection.get(Indicator.class, figure.indicatorId());
            String name = pageText.name(indicator.item());
            return result(address(figure), name, kind(ItemKind.FIGURE), sector(indicator), false, value(figure));
        }
        if (row instanceof Indicator indicator) {
            String name = pageText.name(indicator.item());
            return result(address(indicator), name, kind(ItemKind.INDICATOR), sector(indicator), false, null);
        }
        if (row instanceof Named named) {
            return named(named);
        }
        if (row instanceof Passage passage) {
            String href = inSource(passage.sourceId(), passage.paragraph(), passage.sentence()) + "#"
                    + Locator.fragment(passage.paragraph(), passage.sentence());
            return result(href, summary(passage, ItemKind.PASSAGE), kind(ItemKind.PASSAGE), null, false, null);
        }
        String href = row instanceof Term term ? PublicPath.term(term.slug()) : address(row);
        return result(href, pageText.name(row.item()), kind(row), null, false, null);
    }

    private PublicSearchPage.Result named(Named named) {
        boolean isClaim = named instanceof Claim;
        return result(
                (isClaim ? inSource(named.sourceId(), named.paragraph(), named.sentence()) : address(named.sectorId()))
                        + "#" + NamedRowMapper.fragment(named),
                Optional.ofNullable(pageText.text(named.item(), TextField.NAME))
                        .orElseGet(() -> summary(named, ItemKind.CLAIM)),
                isClaim
                        ? kind(ItemKind.CLAIM)
                        : Optional.ofNullable(NamedRowMapper.kind(pageText, named))
                                .orElseGet(() -> pageText.message("index.organisation")),
                pageText.shortName(named.sectorId()),
                named.status() == Status.FLAGGED,
                null);
    }

    /** Returns the address of the page of a source that has the sentence. */
    private String inSource(long source, int paragraph, int sentence) {
        return PublicPath.page(
                address(source), SourceOutline.of(selection, source).pageOf(paragraph, sentence));
    }

    private PublicSearchPage.Result result(
            String href,
            String name,
            String kind,
            @Nullable String sector,
            boolean flagged,
            PublicSearchPage.@Nullable Value value) {
        return new PublicSearchPage.Result(href, pieces(name), kind, sector, flagged, value);
    }

    /** Returns the name in pieces. Each piece of an untranslated name has the mark; a name with a mark inside stays whole. */
    private List<MatchMarker.Piece> pieces(String name) {
        boolean isMarked = UntranslatedMark.isWhole(name);
        String bare = UntranslatedMark.unmarked(name);
        if (!isMarked && !bare.equals(name)) {
            return List.of(new MatchMarker.Piece(name, false));
        }
        return marker.pieces(bare).stream()
                .map(piece -> new MatchMarker.Piece(
                        Objects.requireNonNull(UntranslatedMark.unless(!isMarked, piece.text())), piece.found()))
                .toList();
    }

    private PublicSearchPage.Value value(Figure figure) {
        return new PublicSearchPage.Value(
                figure.quantity().amount().toPlainString(),
                pageText.value(figure),
                pageText.message("index.when", pageText.period(figure), pageText.name(figure.areaId())),
                pageText.kinds(figure),
                pageText.isInDoubt(figure),
                pageText.mark(figure.item()));
    }

    private @Nullable String sector(Indicator indicator) {
        return selection
                .find(Topic.class, indicator.topicId())
                .map(topic -> pageText.shortName(topic.sectorId()))
                .orElse(null);
    }

    /** Returns the summary without what cites a figure in doubt, which would need its mark. */
    private String summary(Row row, ItemKind kind) {
        String sure = pageText.prose(row.item(), TextField.SUMMARY).sure();
        return sure.isEmpty() ? kind(kind) : sure;
    }

    private String address(Row row) {
        return address(row.item());
    }

    private String address(long item) {
        return selection.address(item);
    }

    private String kind(Row row) {
        if (row instanceof Term) {
            return pageText.message("index.term");
        }
        return kind(row instanceof Sector ? ItemKind.SECTOR : row instanceof Source ? ItemKind.SOURCE : ItemKind.PAGE);
    }

    private String kind(ItemKind kind) {
        return pageText.message("kind", kind);
    }
}
