package org.investportal.site.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.search.CatalogueSearch;
import org.investportal.search.MatchMarker;
import org.investportal.search.SearchResult;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Makes the suggestions for a reader who types a search. They have the words and values of its results. */
@Component
class SearchSuggestionFactory {

    private static final String SEPARATOR = " · ";

    private final PageFrameFactory context;
    private final CatalogueSearch search;

    SearchSuggestionFactory(PageFrameFactory context, CatalogueSearch search) {
        this.context = context;
        this.search = search;
    }

    List<SearchSuggestion> at(int edition, String typed, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        SearchResultMapper results =
                new SearchResultMapper(pageText, SearchResult.nothing().marker());
        return search.suggest(edition, typed).stream()
                .map(results::result)
                .map(result -> suggestion(result, pageText))
                .toList();
    }

    private static SearchSuggestion suggestion(PublicSearchPage.Result result, PageText pageText) {
        String name = result.name().stream().map(MatchMarker.Piece::text).collect(Collectors.joining());
        PublicSearchPage.Value value = result.value();
        return new SearchSuggestion(
                UntranslatedMark.unmarked(name),
                pageText.language().path(result.href()),
                UntranslatedMark.unmarked(
                        result.flagged() ? result.kind() + SEPARATOR + pageText.message("flag.doubt") : result.kind()),
                value == null ? null : value(value, pageText));
    }

    /** Returns the value of a figure with everything that may not be left out beside it. */
    private static String value(PublicSearchPage.Value value, PageText pageText) {
        Stream<String> doubt = value.flagged() ? Stream.of(pageText.message("flag.doubt")) : Stream.empty();
        String words = Stream.of(Stream.of(value.text()), value.kinds().stream(), doubt, Stream.of(value.when()))
                .flatMap(Function.identity())
                .collect(Collectors.joining(SEPARATOR));
        return UntranslatedMark.unmarked(words);
    }
}
