package org.investportal.site.figure;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of indicators and of figures, also as an edition had them. */
@Controller
class FigureController {

    private final Catalogue catalogue;
    private final IndicatorPageFactory indicators;
    private final FigurePageFactory pages;

    FigureController(Catalogue catalogue, IndicatorPageFactory indicators, FigurePageFactory pages) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.pages = pages;
    }

    /** Shows an indicator. As long as it has one figure, the page of the figure stands for it. */
    @GetMapping("/figures/{indicator}")
    String indicator(
            @PathVariable String indicator,
            @RequestParam(defaultValue = "1") int page,
            Language language,
            Model model) {
        String path = "/figures/" + indicator;
        indicators
                .onlyFigure(catalogue.current(), path)
                .filter(figure -> page == 1)
                .ifPresent(figure -> {
                    throw PageMoved.forNow(figure);
                });
        model.addAttribute("page", indicators.at(catalogue.current(), path, page, language));
        return "site/indicator";
    }

    /** The figures of an area have no page of their own. */
    @GetMapping("/figures/{indicator}/{area}")
    void area(@PathVariable String indicator, @PathVariable String area) {
        throw indicators.above(catalogue.current(), "/figures/" + indicator, area);
    }

    /**
     * Shows a figure. The rest of the path after the area belongs to the address: a newer figure may have got {@code …/target~2}. A
     * withdrawn figure is answered with 410 Gone for search engines; readers see that it is withdrawn, why, and its former value.
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

    @GetMapping("/editions/{edition:[1-9]\\d{0,8}}/figures/{indicator}/{area}/{*rest}")
    String pastFigure(
            @PathVariable int edition,
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            Language language,
            Model model) {
        String path = "/figures/" + indicator + "/" + area + rest;
        model.addAttribute("page", pages.asItStood(edition, path, catalogue.current(), language));
        return "site/figure";
    }
}
