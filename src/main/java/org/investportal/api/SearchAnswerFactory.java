package org.investportal.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.History;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.search.CatalogueSearch;
import org.investportal.search.MatchMarker;
import org.investportal.search.SearchFacet;
import org.investportal.search.SearchHit;
import org.investportal.search.SearchRequest;
import org.investportal.search.SearchResult;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.site.search.PublicSearchPage;
import org.investportal.site.search.SearchResultMapper;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answers to searches. */
@Component
class SearchAnswerFactory {

    private final PageFrameFactory context;
    private final CatalogueSearch search;
    private final FigureRecordMapper records;

    SearchAnswerFactory(PageFrameFactory context, CatalogueSearch search, FigureRecordMapper records) {
        this.context = context;
        this.search = search;
        this.records = records;
    }

    SearchAnswer at(int edition, SearchRequest request, int limit, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        SearchResult result = search.find(edition, request);
        SearchResultMapper results = new SearchResultMapper(pageText, result.marker());
        return new SearchAnswer(
                edition,
                result.hits().size(),
                result.extent().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                result.hits().stream()
                        .limit(limit)
                        .map(hit -> result(pageText, hit, results.result(hit)))
                        .toList(),
                facets(result.counts()));
    }

    private SearchAnswer.ResultObject result(PageText pageText, SearchHit hit, PublicSearchPage.Result found) {
        String name = found.name().stream().map(MatchMarker.Piece::text).collect(Collectors.joining());
        return new SearchAnswer.ResultObject(
                kind(hit.row()).code(),
                Optional.ofNullable(hit.row()).flatMap(CodeResolver::codeOf).orElse(null),
                UntranslatedMark.inFile(name),
                context.absolute(pageText, found.href()),
                figure(pageText, hit.row()));
    }

    /** Returns the kind of the item; a page that every portal has is a page. */
    private static ItemKind kind(@Nullable Row row) {
        return History.SUBJECTS.entrySet().stream()
                .filter(subject -> subject.getValue().isInstance(row))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ItemKind.PAGE);
    }

    private @Nullable Map<String, @Nullable Object> figure(PageText pageText, @Nullable Row row) {
        return row instanceof Figure figure
                ? FigureObjectMapper.of(records.of(pageText, Stream.of(figure)).get(0))
                : null;
    }

    private static Map<String, Map<String, Integer>> facets(Map<SearchFacet, Map<String, Integer>> counts) {
        Map<String, Map<String, Integer>> facets = new TreeMap<>();
        counts.forEach((facet, values) -> facets.put(facet.code(), new TreeMap<>(values)));
        return facets;
    }
}
