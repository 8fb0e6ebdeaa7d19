package org.investportal.site.search;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.search.SearchRequest;
import org.investportal.web.PublicPath;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the public search. What readers type is kept in no cache. */
@Controller
class PublicSearchController {

    private final Catalogue catalogue;
    private final PublicSearchPageFactory pages;

    PublicSearchController(Catalogue catalogue, PublicSearchPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(PublicPath.SEARCH)
    String search(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response,
            Language language,
            Model model) {
        if (!parameters.isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        }
        PublicSearchPage page = pages.at(catalogue.current(), SearchRequest.of(parameters), language);
        HttpStatus status = page.field().isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return "site/search";
    }
}
