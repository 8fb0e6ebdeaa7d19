package org.investportal.pages;

import java.util.Comparator;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.Page;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;

/** What the making of every page begins and ends with: finding the item of an address, renderings, heads, frames. */
@Component
class PageContext {

    /** The address of the home page, whose name is that of the site. */
    static final String HOME = "/";

    private final Catalogue catalogue;
    private final InterfaceWords words;
    private final QuantityWording quantities;
    private final PeriodWording periods;
    private final PublicLinks links;
    private final PortalSettings settings;

    PageContext(
            Catalogue catalogue,
            InterfaceWords words,
            QuantityWording quantities,
            PeriodWording periods,
            PublicLinks links,
            PortalSettings settings) {
        this.catalogue = catalogue;
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.links = links;
        this.settings = settings;
    }

    CatalogueView view(int edition) {
        return catalogue.at(edition);
    }

    PortalSettings settings() {
        return settings;
    }

    Rendering rendering(Selection selection, Language language) {
        return new Rendering(selection, language, words, quantities, periods);
    }

    /** The item that the path had been given to by that edition. */
    long item(String path, int edition) {
        return catalogue.itemAt(path, edition).orElseThrow(() -> PageNotFound.at(path, edition));
    }

    /** The row of the item at the path; gone where the edition has none, moved where it has another path. */
    <R extends Row> R row(Selection selection, Class<R> kind, long item, String path) {
        R row = selection.find(kind, item).orElseThrow(() -> PageGone.at(path, selection.edition()));
        String current = selection.address(item);
        if (!current.equals(path)) {
            throw PageMoved.to(current);
        }
        return row;
    }

    /** Where nothing sure is left to describe the page with, its title does. */
    Head head(Rendering rendering, String title, String description, String path) {
        String site = siteName(rendering);
        String full = title.equals(site) ? title : rendering.message("head.title", title, site);
        return new Head(full, description.isBlank() ? title : description, links.absolute(path), links.areIndexable());
    }

    Head errorHead(Rendering rendering, String title) {
        Head head = head(rendering, title, title, HOME);
        return new Head(head.title(), head.description(), head.canonical(), false);
    }

    Frame frame(Rendering rendering, String path) {
        List<Link> sectors = rendering.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(rendering::shortLink)
                .toList();
        String edition = rendering.message(
                "frame.edition", String.valueOf(rendering.selection().edition()));
        return new Frame(siteName(rendering), path, sectors, edition, settings.publisher());
    }

    /** Found among the rows that every selection has, without asking the database again. */
    private static String siteName(Rendering rendering) {
        Selection selection = rendering.selection();
        return selection.all(Page.class).stream()
                .filter(page -> selection.address(page.item()).equals(HOME))
                .map(page -> rendering.name(page.item()))
                .findFirst()
                .orElse("");
    }
}
