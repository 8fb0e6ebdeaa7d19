package org.investportal.site.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.part.CompareAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves figures beside each other. */
@Controller
class CompareController {

    private final Catalogue catalogue;
    private final ComparePageFactory pages;

    CompareController(Catalogue catalogue, ComparePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/compare")
    String compare(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language,
            Model model) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        ComparePage page = pages.at(catalogue.current(), CompareAddress.of(parameters), query, language);
        HttpStatus status = page.isSound() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        response.setStatus(status.value());
        model.addAttribute("page", page);
        return "site/compare";
    }
}
