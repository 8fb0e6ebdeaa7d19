package org.investportal.site.search;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.search.SearchRequest;
import org.investportal.web.PublicPath;
import org.investportal.web.ServiceUnavailable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the public search. What readers type is kept in no cache. */
@Controller
class PublicSearchController {

    private final Catalogue catalogue;
    private final PublicSearchPageFactory pages;
    private final SearchSuggestionFactory suggestions;

    PublicSearchController(Catalogue catalogue, PublicSearchPageFactory pages, SearchSuggestionFactory suggestions) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.suggestions = suggestions;
    }

    @GetMapping(PublicPath.SEARCH)
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "1") int page,
            HttpServletResponse response,
            Language language,
            Model model) {
        if (!parameters.isEmpty()) {
            keepNowhere(response);
        }
        model.addAttribute("page", page(SearchRequest.of(parameters), page, language, response));
        return "site/search";
    }

    /** Returns the page of the search. If there is no answer at the moment, the page says so and keeps what was typed. */
    private PublicSearchPage page(SearchRequest request, int number, Language language, HttpServletResponse response) {
        int edition = catalogue.current();
        try {
            PublicSearchPage page = pages.at(edition, request, number, language);
            HttpStatus status = page.field().isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
            response.setStatus(status.value());
            return page;
        } catch (ServiceUnavailable unavailable) {
            response.setStatus(unavailable.getStatusCode().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, unavailable.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
            return pages.unavailable(edition, request, language);
        }
    }

    /** Returns what a reader may look for who has typed the beginning of a search. */
    @GetMapping(path = PublicPath.SUGGESTIONS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<SearchSuggestion> suggestions(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Language language) {
        keepNowhere(response);
        response.setHeader("X-Robots-Tag", "noindex");
        SearchRequest request = SearchRequest.of(parameters);
        if (request.isTooLong()) {
            throw new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return suggestions.at(catalogue.current(), request.text(), language);
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }
}
