package org.investportal.site.figure;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of figures. */
@Controller
class FigureController {

    private final Catalogue catalogue;
    private final FigurePageFactory pages;

    FigureController(Catalogue catalogue, FigurePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /**
     * Whatever comes behind the area belongs to the address: a newcomer may have got {@code …/target~2}. What is withdrawn is gone for search
     * engines; people read there that it is, why, and what it was.
     */
    @GetMapping("/figures/{indicator}/{area}/{*rest}")
    String figure(
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            Language language,
            HttpServletResponse response,
            Model model) {
        FigurePage page = pages.at(catalogue.current(), "/figures/" + indicator + "/" + area + rest, language);
        response.setStatus(page.row().withdrawn() ? HttpStatus.GONE.value() : HttpStatus.OK.value());
        model.addAttribute("page", page);
        return "site/figure";
    }
}
