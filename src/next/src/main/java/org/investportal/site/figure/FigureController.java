package org.investportal.site.figure;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.core.Item;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.RequestedContent;
import org.investportal.value.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of indicators and of figures, also as an edition had them. */
@Controller
class FigureController {

    private final IndicatorPageFactory indicators;
    private final FigurePageFactory figures;

    FigureController(IndicatorPageFactory indicators, FigurePageFactory figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    @GetMapping({"/figures/{slug}", "/figures/{slug}/{*rest}", "/indicators/{slug}"})
    String page(
            RequestedContent asked,
            @RequestParam(defaultValue = "1") int page,
            HttpServletResponse response,
            Model model) {
        Item item = item(asked);
        if (item instanceof Figure figure) {
            return figure(asked, figure, response, model);
        }
        if (item instanceof Indicator indicator) {
            return indicator(asked, indicator, page, model);
        }
        throw PageNotFound.at(asked.path(), asked.content().edition().number());
    }

    /** Returns the item at the address. The address of an area below an indicator leads to the indicator. */
    private static Item item(RequestedContent asked) {
        String path = asked.path();
        try {
            return asked.item(Item.class);
        } catch (PageNotFound none) {
            String above = path.substring(0, path.lastIndexOf('/'));
            Indicator indicator = asked.item(Indicator.class, above);
            boolean hasFigures = FigureSeries.of(asked.content(), indicator.item).all().stream()
                    .flatMap(figure -> asked.content().path(figure.item).stream())
                    .anyMatch(figure -> figure.startsWith(path + "/"));
            throw hasFigures ? PageMoved.to(asked.prefix() + above) : none;
        }
    }

    /** Shows an indicator. As long as it has one figure, the page of the figure stands for it. */
    private String indicator(RequestedContent asked, Indicator indicator, int page, Model model) {
        Optional<String> only = FigureSeries.of(asked.content(), indicator.item)
                .only()
                .flatMap(figure -> asked.content().path(figure.item));
        if (page == 1 && only.isPresent()) {
            throw PageMoved.forNow(asked.prefix() + only.get());
        }
        model.addAttribute("page", indicators.of(asked, indicator, page));
        return "site/indicator";
    }

    /** Shows a figure. A withdrawn one is answered with 410 Gone for search engines; readers see that it is withdrawn, why, and its former value. */
    private String figure(RequestedContent asked, Figure figure, HttpServletResponse response, Model model) {
        boolean isGone = figure.status == Status.WITHDRAWN && !asked.isPast();
        response.setStatus(isGone ? HttpStatus.GONE.value() : HttpStatus.OK.value());
        model.addAttribute("page", figures.of(asked, figure));
        return "site/figure";
    }
}
