package org.investportal.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.search.CatalogueSearch;
import org.investportal.search.SearchFacet;
import org.investportal.search.SearchHit;
import org.investportal.search.SearchRequest;
import org.investportal.search.SearchResult;
import org.investportal.site.page.Head;
import org.investportal.site.page.ListPage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the public search. */
@Component
public class PublicSearchPageFactory {

    private static final int ON_A_PAGE = 30;

    private final PageFrameFactory context;
    private final CatalogueSearch search;
    private final ContactBoxFactory contacts;

    PublicSearchPageFactory(PageFrameFactory context, CatalogueSearch search, ContactBoxFactory contacts) {
        this.context = context;
        this.search = search;
        this.contacts = contacts;
    }

    /** @param page counted from 1 */
    PublicSearchPage at(int edition, SearchRequest request, int page, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        SearchResult result = search.find(edition, request);
        String count = request.isEmpty() || request.isTooLong() ? null : count(pageText, request, result);
        return page(pageText, request, result, page, count);
    }

    /** Returns the page of a search that has no answer at the moment. It keeps what was typed. */
    PublicSearchPage unavailable(int edition, SearchRequest request, Language language) {
        PageText pageText = context.rendering(context.view(edition).shown(), language);
        return page(pageText, request, SearchResult.nothing(), 1, pageText.message("site-search.unavailable"));
    }

    private PublicSearchPage page(
            PageText pageText, SearchRequest request, SearchResult result, int page, @Nullable String count) {
        FormValidation errors = errors(pageText, request);
        String address = SearchAddress.of(request);
        ListPage<SearchHit> shown = ListPage.of(
                result.hits(), ON_A_PAGE, address, page, pageText.selection().edition());
        SearchResultMapper results = new SearchResultMapper(pageText, result.marker());
        List<PublicSearchPage.Facet> facets = facets(pageText, request, result);
        return new PublicSearchPage(
                head(pageText, page),
                context.frame(pageText, PublicPath.SEARCH, PublicPath.page(address, page)),
                errors.links(),
                InputField.of(SearchRequest.TEXT, request.text(), errors),
                request.isEmpty() ? List.of() : narrowing(request, errors),
                count,
                missing(pageText, request, result),
                remarks(pageText, result, page),
                shown.lines().stream().map(results::result).toList(),
                shown.paging(),
                chosen(pageText, request),
                facets,
                contact(pageText, request, result));
    }

    /** Search engines must not list it: it is a page for one visitor. */
    private Head head(PageText pageText, int page) {
        String name = pageText.message("search");
        return context.headOfCopy(
                pageText,
                page == 1 ? name : pageText.message("paging.title", name, String.valueOf(page)),
                pageText.message("site-search.lead"),
                PublicPath.SEARCH);
    }

    private static FormValidation errors(PageText pageText, SearchRequest request) {
        FormValidation errors = new FormValidation();
        if (request.isTooLong()) {
            errors.add(
                    SearchRequest.TEXT,
                    pageText.message("site-search.too-long", String.valueOf(SearchRequest.LONGEST)));
        }
        return errors;
    }

    private static List<InputField> narrowing(SearchRequest request, FormValidation errors) {
        return Stream.of(SearchFacet.values())
                .filter(request.chosen()::containsKey)
                .map(facet -> InputField.of(facet.code(), request.chosen().getOrDefault(facet, ""), errors))
                .toList();
    }

    private static @Nullable String count(PageText pageText, SearchRequest request, SearchResult result) {
        int count = result.hits().size();
        if (result.extent() == SearchResult.Extent.STOPPED) {
            return pageText.message("site-search.stopped");
        }
        return count == 0
                ? pageText.message(request.chosen().isEmpty() ? "site-search.none" : "site-search.none-chosen")
                : pageText.message("site-search.count", String.valueOf(count));
    }

    private static List<String> remarks(PageText pageText, SearchResult result, int page) {
        List<String> remarks = new ArrayList<>();
        if (result.extent() == SearchResult.Extent.NEAR && !result.hits().isEmpty()) {
            remarks.add(pageText.message("site-search.near"));
        }
        if (result.extent() == SearchResult.Extent.WITHOUT_NUMBER
                && !result.hits().isEmpty()) {
            remarks.add(pageText.message("site-search.without-number"));
        }
        if (result.extent() == SearchResult.Extent.SIMILAR && !result.hits().isEmpty()) {
            remarks.add(pageText.message("site-search.similar"));
        }
        if (result.hits().size() > ON_A_PAGE) {
            int from = (page - 1) * ON_A_PAGE;
            int to = Math.min(result.hits().size(), from + ON_A_PAGE);
            remarks.add(pageText.message("site-search.shown", String.valueOf(from + 1), String.valueOf(to)));
        }
        return remarks;
    }

    private static @Nullable String missing(PageText pageText, SearchRequest request, SearchResult result) {
        return result.missing().isEmpty()
                ? null
                : pageText.message(
                        "site-search.missing",
                        result.missing().stream()
                                .map(word -> pageText.message("site-search.quoted", asTyped(word, request.text())))
                                .collect(Collectors.joining(pageText.message("list.separator"))));
    }

    /** Returns the word with its letters large and small as in the text. */
    private static String asTyped(String word, String text) {
        Matcher typed = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        return typed.find() ? typed.group() : word;
    }

    /** Returns the contact, whose form begins with the search if nothing has one of its words. */
    private ContactBox contact(PageText pageText, SearchRequest request, SearchResult result) {
        return result.missing().isEmpty()
                ? contacts.of(pageText)
                : contacts.of(pageText, pageText.message("site-search.need", request.text()));
    }

    private static List<Link> chosen(PageText pageText, SearchRequest request) {
        FacetWording wording = new FacetWording(pageText);
        return Stream.of(SearchFacet.values())
                .filter(request.chosen()::containsKey)
                .map(facet -> new Link(
                        pageText.message(
                                "site-search.chosen",
                                pageText.message("search-facet", facet),
                                wording.of(facet, request.chosen().getOrDefault(facet, ""))),
                        SearchAddress.of(request.without(facet))))
                .toList();
    }

    private static List<PublicSearchPage.Facet> facets(PageText pageText, SearchRequest request, SearchResult result) {
        FacetWording wording = new FacetWording(pageText);
        return Stream.of(SearchFacet.values())
                .filter(facet -> !request.chosen().containsKey(facet))
                .map(facet -> wording.facet(facet, request, result))
                .filter(facet -> facet.values().size() > 1)
                .toList();
    }
}
