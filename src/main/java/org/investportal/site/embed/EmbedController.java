package org.investportal.site.embed;

import java.util.function.Supplier;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.IndicatorPageFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves cards of figures and of charts. They are made of the page that they stand for, so that they say the same. */
@Controller
@RequestMapping(PublicPath.EMBED)
class EmbedController {

    private static final String FIGURE = "/figures/{indicator}/{area}/{*rest}";

    private final Catalogue catalogue;
    private final FigurePageFactory figures;
    private final IndicatorPageFactory indicators;

    EmbedController(Catalogue catalogue, FigurePageFactory figures, IndicatorPageFactory indicators) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.indicators = indicators;
    }

    /** Shows the figure of the current edition. A withdrawn figure has a card that says so, answered with 200 OK, because sites go on showing it. */
    @GetMapping(FIGURE)
    String figure(
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            Language language,
            Model model) {
        String path = path(indicator, area, rest);
        model.addAttribute("page", found(() -> figures.at(catalogue.current(), path, language)));
        return "site/figure-embed";
    }

    @GetMapping("/editions/{edition:[1-9]\\d{0,8}}" + FIGURE)
    String pastFigure(
            @PathVariable int edition,
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            Language language,
            Model model) {
        String path = path(indicator, area, rest);
        model.addAttribute("page", found(() -> figures.asItStood(edition, path, catalogue.current(), language)));
        return "site/figure-embed";
    }

    @GetMapping("/figures/{indicator}")
    String charts(@PathVariable String indicator, Language language, Model model) {
        String path = "/figures/" + indicator;
        model.addAttribute("page", found(() -> indicators.at(catalogue.current(), path, language)));
        return "site/chart-embed";
    }

    private static String path(String indicator, String area, String rest) {
        return "/figures/" + indicator + "/" + area + rest;
    }

    /** Returns the page. An embed moves with its page. */
    private static <P extends Record> P found(Supplier<P> page) {
        try {
            return page.get();
        } catch (PageMoved moved) {
            throw moved.below(PublicPath.EMBED);
        }
    }
}
