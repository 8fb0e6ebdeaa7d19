package org.investportal.site.watch;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.DatabaseFailureResponse;
import org.investportal.watches.FigureWatchView;
import org.investportal.watches.WatchService;
import org.investportal.watches.WatchStep;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages that links in mails lead to: to confirm that mails are wanted, and to end them. Opening a link changes nothing. */
@Controller
class WatchStepController {

    private static final String TOKEN = "{token:[\\w-]{10,100}}";
    private static final String CONFIRMED = PublicPath.WATCH + "/confirmed";
    private static final String ENDED = PublicPath.WATCH + "/ended";
    private static final String VIEW = "site/watch-step";

    private final WatchPageFactory pages;
    private final WatchService watches;

    WatchStepController(WatchPageFactory pages, WatchService watches) {
        this.pages = pages;
        this.watches = watches;
    }

    /** The address is a secret of the reader, so no other site may learn it from a link. */
    @ModelAttribute
    void keepToTheReader(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping(PublicPath.WATCH_CONFIRM + TOKEN)
    String confirmation(@PathVariable String token, Language language, HttpServletResponse response, Model model) {
        return ask(token, WatchStep.CONFIRM, watch -> pages.confirm(token, watch, language), language, response, model);
    }

    @PostMapping(PublicPath.WATCH_CONFIRM + TOKEN)
    String confirm(@PathVariable String token, Language language, HttpServletResponse response, Model model) {
        return DatabaseFailureResponse.guard(
                response, () -> watches.confirm(token) ? "redirect:" + CONFIRMED : invalid(language, response, model));
    }

    @GetMapping(CONFIRMED)
    String confirmed(Language language, Model model) {
        model.addAttribute("page", pages.confirmed(language));
        return VIEW;
    }

    @GetMapping(PublicPath.WATCH_END + TOKEN)
    String ending(@PathVariable String token, Language language, HttpServletResponse response, Model model) {
        return ask(token, WatchStep.END, watch -> pages.end(token, watch, language), language, response, model);
    }

    /**
     * Ends the mails, also if they were ended before. Mail programs send this without the page, and follow no redirect.
     *
     * @param oneClick what a mail program sends (RFC 8058); null if a person used the button
     */
    @PostMapping(PublicPath.WATCH_END + TOKEN)
    String end(
            @PathVariable String token,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String oneClick,
            Language language,
            HttpServletResponse response,
            Model model) {
        return DatabaseFailureResponse.guard(response, () -> {
            watches.end(token);
            return oneClick == null ? "redirect:" + ENDED : ended(language, model);
        });
    }

    @GetMapping(ENDED)
    String ended(Language language, Model model) {
        model.addAttribute("page", pages.ended(language));
        return VIEW;
    }

    private String ask(
            String token,
            WatchStep step,
            Function<FigureWatchView, WatchStepPage> page,
            Language language,
            HttpServletResponse response,
            Model model) {
        return DatabaseFailureResponse.guard(
                response,
                () -> watches.find(token, step)
                        .map(page)
                        .map(found -> {
                            model.addAttribute("page", found);
                            return VIEW;
                        })
                        .orElseGet(() -> invalid(language, response, model)));
    }

    private String invalid(Language language, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("page", pages.invalid(language));
        return VIEW;
    }
}
