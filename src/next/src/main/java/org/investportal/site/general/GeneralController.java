package org.investportal.site.general;

import org.investportal.core.Description;
import org.investportal.core.Item;
import org.investportal.site.page.KindMenu;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of each kind of content and the page of each item that no other controller serves. */
@Controller
class GeneralController {

    private final KindMenu kinds;
    private final GeneralListPageFactory lists;
    private final GeneralPageFactory pages;

    GeneralController(KindMenu kinds, GeneralListPageFactory lists, GeneralPageFactory pages) {
        this.kinds = kinds;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/{kind:[a-z][a-z0-9-]*}")
    String list(RequestedContent asked, @RequestParam(defaultValue = "1") int page, Model model) {
        Description kind = kinds.at(asked.path())
                .orElseThrow(() ->
                        PageNotFound.at(asked.path(), asked.content().edition().number()));
        model.addAttribute("page", lists.of(kind, asked, page));
        return "site/general-list";
    }

    /** Static files have a dot in their names, and addresses of items have none. */
    @GetMapping("/{kind:[a-z][a-z0-9-]*}/{name:[^.]+}")
    String page(RequestedContent asked, Model model) {
        model.addAttribute("page", pages.of(asked.item(Item.class), asked));
        return "site/general";
    }
}
